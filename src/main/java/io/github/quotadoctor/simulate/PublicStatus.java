package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.simulate.StatusCatalogue.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The documents of a status page that others are meant to read: components, widget and history.
 *
 * <p>Source: shapes seen in 2026; the component list is Statuspage's, with {@code major_outage} for
 * a full outage.
 */
record PublicStatus(StatusCatalogue catalogue, List<StatusIncident> incidents) {
  private static final String STILL_SINCE = "2026-07-09T00:00:00Z";

  PublicStatus {
    incidents = List.copyOf(incidents);
  }

  /** {@code /api/v2/components.json}. */
  JsonNode components() {
    Map<Component, String> words = new HashMap<>();
    incidents.forEach(incident -> words.putAll(incident.impact()));
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode list = document.putArray("components");
    for (Component component : catalogue.components()) {
      String word = words.getOrDefault(component, "operational");
      list.addObject()
          .put("id", component.id())
          .put("name", component.name())
          .put("status", word.equals("full_outage") ? "major_outage" : word)
          .put("position", list.size())
          .put("updated_at", STILL_SINCE);
    }
    return document;
  }

  /** {@code /api/v1/summary}. */
  JsonNode widget() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    document.put("page_title", "OpenAI").put("page_url", "https://status.openai.com/");
    ArrayNode ongoing = document.putArray("ongoing_incidents");
    for (StatusIncident incident : incidents) {
      ObjectNode node = ongoing.addObject();
      node.put("id", incident.id()).put("name", incident.title());
      node.put("status", incident.status()).put("url", incident.url());
      node.put("last_update_at", incident.updatedAt());
      node.put("last_update_message", incident.message());
      node.put("current_worst_impact", incident.worst());
      ArrayNode affected = node.putArray("affected_components");
      incident
          .impact()
          .forEach(
              (part, word) ->
                  affected
                      .addObject()
                      .put("id", part.id())
                      .put("name", part.name())
                      .put("group_name", part.group())
                      .put("current_status", word));
    }
    document.putArray("in_progress_maintenances");
    document.putArray("scheduled_maintenances");
    return document;
  }

  /** {@code /api/v2/incidents.json}, which ties no incident to a component. */
  JsonNode history() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode list = document.putArray("incidents");
    for (StatusIncident incident : incidents) {
      ObjectNode node = list.addObject();
      node.put("id", incident.id()).put("name", incident.title());
      node.put("status", incident.status()).putNull("shortlink");
      node.put("created_at", incident.publishedAt()).put("updated_at", incident.updatedAt());
      node.putNull("resolved_at").putArray("components");
      node.putArray("incident_updates");
    }
    return document;
  }
}
