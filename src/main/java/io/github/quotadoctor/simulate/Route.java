package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One method on one path, and what a healthy API does there.
 *
 * @param path with {@code *} for a segment that is an id
 * @param group routes that a scenario can name together
 * @param reply the shared reply of a healthy API
 * @param scope the permission that a key of the wrong kind lacks
 * @param selects how ids in the path choose from the reply
 * @param required fields that the request body must have
 */
record Route(
    String method,
    String path,
    String group,
    String reply,
    String scope,
    Selection selects,
    List<String> required) {

  /** How the ids in a path choose from a reply. */
  enum Selection {
    /** They do not. */
    WHOLE,
    /** The last id names an element of the list. */
    ELEMENT,
    /** The first id names the project whose document is meant. */
    PROJECT,
    /** The reply is summed up by what the query asks for. */
    BUCKETS
  }

  Route {
    required = List.copyOf(required);
  }

  static Route parse(JsonNode json) {
    Fields fields = Fields.of("routes.json", json);
    String[] words = fields.requiredText("route").split(" ", 2);
    List<String> required = new ArrayList<>();
    fields.optional("required").ifPresent(list -> list.forEach(n -> required.add(n.textValue())));
    Route route =
        new Route(
            words[0],
            words[1],
            fields.requiredText("group"),
            fields.requiredText("reply"),
            fields.optionalText("scope").orElse("model.request"),
            fields
                .optionalText("selects")
                .map(name -> Selection.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Selection.WHOLE),
            required);
    fields.end();
    return route;
  }

  String name() {
    return method + " " + path;
  }

  /** Returns the ids in a path, in order; empty when the path is not this route's. */
  Optional<List<String>> match(String requested) {
    String[] pattern = path.split("/", -1);
    String[] segments = requested.split("/", -1);
    if (pattern.length != segments.length) {
      return Optional.empty();
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < pattern.length; i++) {
      if (pattern[i].equals("*")) {
        ids.add(segments[i]);
      } else if (!pattern[i].equals(segments[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(ids);
  }
}
