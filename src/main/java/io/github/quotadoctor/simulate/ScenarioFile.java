package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The JSON form of a scenario: {@code scenarios/NAME.json}, with NAME in {@code index.json}.
 *
 * <ul>
 *   <li>{@code summary}, {@code verdict}: required
 *   <li>{@code environment}: variables of the simulated user; null takes one away, and {@code
 *       {project_key}}, {@code {old_key}}, {@code {new_key}}, {@code {admin_key}}, {@code
 *       {organization}} and {@code {project}} are filled in
 *   <li>{@code gateway}: true for another operator's API
 *   <li>{@code transport}: {@code http} unless said otherwise, see {@link Transport}
 *   <li>{@code status_page}: {@code operational} unless said otherwise, a file in {@code
 *       status_pages}
 *   <li>{@code answers}: what differs from a healthy API. The key says for which requests: {@code
 *       edge} (all, before the key is looked at), {@code all} (all with a key), a route or a group
 *       of {@code routes.json}. The value is a list of answers, of which the first that fits is
 *       given; after the last one the API is healthy.
 * </ul>
 *
 * <p>An answer has {@code status} (200), {@code layer} ({@code api}, see {@link Layer}), {@code
 * headers}, one of {@code error}, {@code json} and {@code text}, {@code times} (for so many
 * requests only), {@code seconds} (for so long after the first request only), {@code when_header}
 * (only while the request has that header) and {@code when_key} (only for keys that begin so).
 * {@code use} takes over a file of {@code replies}; fields beside it win. {@code healthy}, with
 * {@code times}, gives the healthy API its turn.
 */
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
