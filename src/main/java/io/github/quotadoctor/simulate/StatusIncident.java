package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.simulate.StatusCatalogue.Component;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One open incident of a status page.
 *
 * @param publishedAt ISO-8601 in UTC
 * @param updatedAt ISO-8601 in UTC
 * @param impact incident.io's word for each component that is affected
 */
record StatusIncident(
    String id,
    String title,
    String status,
    String publishedAt,
    String updatedAt,
    String message,
    Map<Component, String> impact) {

  static StatusIncident parse(String place, JsonNode json, StatusCatalogue catalogue) {
    Fields fields = Fields.of(place, json);
    Map<Component, String> impact = new LinkedHashMap<>();
    fields.texts("impact").forEach((name, word) -> impact.put(catalogue.find(name), word));
    StatusIncident incident =
        new StatusIncident(
            fields.requiredText("id"),
            fields.requiredText("title"),
            fields.requiredText("status"),
            fields.requiredText("published_at"),
            fields.requiredText("updated_at"),
            fields.requiredText("message"),
            impact);
    fields.end();
    return incident;
  }

  String url() {
    return "https://status.openai.com/incidents/" + id;
  }

  /** Returns the first impact, which the files keep as the worst. */
  String worst() {
    return impact.values().stream().findFirst().orElse("operational");
  }
}
