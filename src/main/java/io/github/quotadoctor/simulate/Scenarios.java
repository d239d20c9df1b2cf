package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The bundled scenarios: healthy first, then in the order of the verdict codes, extras last. */
public final class Scenarios {
  private Scenarios() {}

  /** Returns all scenarios, always in the same order. */
  public static List<Scenario> all() {
    return names().stream().map(ScenarioFile::read).toList();
  }

  /** Returns the scenario of that name; empty when there is none. */
  public static Optional<Scenario> named(String name) {
    return names().contains(name) ? Optional.of(ScenarioFile.read(name)) : Optional.empty();
  }

  /** Whether there is a scenario for the code of a cause, without reading it. */
  public static boolean exists(String code) {
    return Scenarios.class.getResource("scenarios/" + code + ".json") != null;
  }

  static List<String> names() {
    List<String> names = new ArrayList<>();
    for (JsonNode name : Json.resource("scenarios/index.json")) {
      names.add(name.textValue());
    }
    return List.copyOf(names);
  }
}
