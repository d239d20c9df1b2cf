package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.simulate.StatusCatalogue.Component;
import io.github.quotadoctor.simulate.StatusCatalogue.Group;
import java.util.List;
import java.util.Map;

/**
 * The document from which OpenAI's status page draws itself ({@code /proxy/status.openai.com}).
 *
 * <p>Source: shape of a captured page, March and September 2026; not documented by incident.io.
 */
record NativeStatus(StatusCatalogue catalogue, List<StatusIncident> incidents) {
  private static final String IN_USE_SINCE = "2025-02-25T00:00:00Z";

  NativeStatus {
    incidents = List.copyOf(incidents);
  }

  JsonNode document() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ObjectNode summary = document.putObject("summary");
    summary.put("id", catalogue.pageId()).put("name", "OpenAI").put("subpath", "openai-1");
    summary.put("public_url", "https://status.openai.com/");
    ArrayNode components = summary.putArray("components");
    for (Component component : catalogue.components()) {
      components
          .addObject()
          .put("id", component.id())
          .put("name", component.name())
          .put("status_page_id", catalogue.pageId());
    }
    ArrayNode affected = summary.putArray("affected_components");
    incidents.forEach(incident -> addImpact(affected, incident));
    ArrayNode ongoing = summary.putArray("ongoing_incidents");
    incidents.forEach(incident -> ongoing.add(incident(incident)));
    summary.putArray("scheduled_maintenances");
    summary.set("structure", structure());
    summary.put("expose_status_summary_api", true).put("locale", "en-US");
    return document;
  }

  /** {@code /proxy/status.openai.com/incidents}; the simulated past is empty. */
  JsonNode history() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    ArrayNode list = document.putArray("incidents");
    incidents.forEach(incident -> list.add(incident(incident)));
    return document;
  }

  private ObjectNode structure() {
    ObjectNode structure = JsonNodeFactory.instance.objectNode();
    structure.put("status_page_id", catalogue.pageId());
    ArrayNode items = structure.putArray("items");
    catalogue.groups().forEach(group -> addGroup(items, group));
    return structure;
  }

  private static void addGroup(ArrayNode items, Group group) {
    ObjectNode node = items.addObject().putObject("group");
    node.put("id", group.id()).put("name", group.name()).put("description", group.description());
    node.put("display_aggregated_uptime", true).put("hidden", false);
    ArrayNode members = node.putArray("components");
    for (Component component : group.components()) {
      members
          .addObject()
          .put("component_id", component.id())
          .put("name", component.name())
          .put("display_uptime", true)
          .put("hidden", false)
          .put("data_available_since", IN_USE_SINCE);
    }
  }

  private static void addImpact(ArrayNode list, StatusIncident incident) {
    incident
        .impact()
        .forEach(
            (part, word) -> list.addObject().put("component_id", part.id()).put("status", word));
  }

  private ObjectNode incident(StatusIncident incident) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", incident.id()).put("status_page_id", catalogue.pageId());
    node.put("name", incident.title()).put("status", incident.status()).put("type", "incident");
    node.put("published_at", incident.publishedAt());
    ArrayNode affected = node.putArray("affected_components");
    ArrayNode impacts = node.putArray("component_impacts");
    for (Map.Entry<Component, String> impact : incident.impact().entrySet()) {
      affected
          .addObject()
          .put("component_id", impact.getKey().id())
          .put("status", impact.getValue())
          .put("current_status", impact.getValue());
      impacts
          .addObject()
          .put("component_id", impact.getKey().id())
          .put("status", impact.getValue())
          .put("status_page_incident_id", incident.id())
          .put("start_at", incident.publishedAt());
    }
    node.putArray("status_summaries")
        .addObject()
        .put("start_at", incident.publishedAt())
        .put("worst_component_status", incident.worst());
    ObjectNode update = node.putArray("updates").addObject();
    update.put("published_at", incident.updatedAt()).put("to_status", incident.status());
    update.put("automated_update", false).put("message_string", incident.message());
    addImpact(update.putArray("component_statuses"), incident);
    return node;
  }
}
