package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What OpenAI's status page lists: groups and their components.
 *
 * <p>Component ids and the ids of the page and of the group APIs are OpenAI's own of September
 * 2026; the other groups have made-up ids, since the real ones change.
 */
record StatusCatalogue(String pageId, List<Group> groups) {

  /** A group as the page shows it. */
  record Group(String id, String name, String description, List<Component> components) {
    Group {
      components = List.copyOf(components);
    }
  }

  /** A component; its name is unique within its group only. */
  record Component(String id, String name, String group) {}

  StatusCatalogue {
    groups = List.copyOf(groups);
  }

  static StatusCatalogue bundled() {
    JsonNode json = Json.resource("status_pages/catalogue.json");
    List<Group> groups = new ArrayList<>();
    for (JsonNode group : json.path("groups")) {
      String name = group.path("name").asText();
      List<Component> components = new ArrayList<>();
      group
          .path("components")
          .properties()
          .forEach(
              entry ->
                  components.add(new Component(entry.getValue().asText(), entry.getKey(), name)));
      groups.add(
          new Group(
              group.path("id").asText(), name, group.path("description").asText(), components));
    }
    return new StatusCatalogue(json.path("page_id").asText(), groups);
  }

  List<Component> components() {
    return groups.stream().flatMap(group -> group.components().stream()).toList();
  }

  /**
   * Finds a component.
   *
   * @param reference the names of group and component, such as {@code APIs/Responses}
   */
  Component find(String reference) {
    return components().stream()
        .filter(component -> reference.equals(component.group() + "/" + component.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No such component: " + reference));
  }
}
