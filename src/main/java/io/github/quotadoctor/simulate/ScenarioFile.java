package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The JSON form of a scenario. */
final class ScenarioFile {
  private ScenarioFile() {}

  /**
   * Reads the scenario of that name.
   *
   * @throws IllegalStateException if the file is missing or says something unknown
   */
  static Scenario read(String name) {
    String place = "scenarios/" + name + ".json";
    return parse(name, Json.resource(place));
  }

  static Scenario parse(String name, JsonNode json) {
    String place = "scenarios/" + name + ".json";
    Fields fields = Fields.of(place, json);
    Scenario scenario =
        new Scenario(
            name,
            fields.requiredText("summary"),
            fields.requiredText("verdict"),
            environment(fields),
            fields.flag("gateway"),
            behavior(place, fields));
    fields.end();
    return scenario;
  }

  private static Map<String, String> environment(Fields fields) {
    SimulatedAccount account = SimulatedAccount.bundled();
    Map<String, String> environment = new LinkedHashMap<>(account.environment());
    fields
        .optional("environment")
        .ifPresent(own -> own.properties().forEach(entry -> put(environment, entry, account)));
    return environment;
  }

  private static void put(
      Map<String, String> environment,
      Map.Entry<String, JsonNode> variable,
      SimulatedAccount account) {
    if (variable.getValue().isNull()) {
      environment.remove(variable.getKey());
    } else {
      environment.put(
          variable.getKey(), Template.fill(variable.getValue(), account.values()).textValue());
    }
  }

  private static Behavior behavior(String place, Fields fields) {
    Map<String, List<Answer>> answers = new LinkedHashMap<>();
    Set<String> targets = Routes.bundled().targets();
    fields
        .optional("answers")
        .ifPresent(
            object ->
                object
                    .properties()
                    .forEach(
                        entry -> {
                          if (!targets.contains(entry.getKey())) {
                            throw new IllegalStateException(
                                place + ": no such target of answers: " + entry.getKey());
                          }
                          answers.put(entry.getKey(), Answers.list(place, entry.getValue()));
                        }));
    String transport = fields.optionalText("transport").orElse("http");
    return new Behavior(
        Transport.valueOf(transport.toUpperCase(Locale.ROOT)),
        answers,
        fields.optionalText("status_page").orElse("operational"));
  }
}
