package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A status page in one state.
 *
 * @param documents replies by path
 */
record StatusPage(Map<String, Reply> documents) {
  /** The paths that a status page has. */
  static final Set<String> PATHS =
      Set.of(
          "/proxy/status.openai.com",
          "/proxy/status.openai.com/incidents",
          "/api/v2/components.json",
          "/api/v2/incidents.json",
          "/api/v1/summary",
          "/feed.atom");

  StatusPage {
    documents = Map.copyOf(documents);
  }

  /**
   * Reads a state of the status page.
   *
   * @param mark the name of the scenario, sent with every document
   * @throws IllegalStateException if there is no such state or its file says something unknown
   */
  static StatusPage named(String name, String mark) {
    String place = "status_pages/" + name + ".json";
    Fields fields = Fields.of(place, Json.resource(place));
    Optional<JsonNode> everywhere = fields.optional("everywhere");
    List<StatusIncident> incidents = new ArrayList<>();
    StatusCatalogue catalogue = StatusCatalogue.bundled();
    fields
        .optional("incidents")
        .ifPresent(
            list ->
                list.forEach(
                    incident -> incidents.add(StatusIncident.parse(place, incident, catalogue))));
    fields.end();
    return everywhere
        .map(answer -> unreadable(place, answer, mark))
        .orElseGet(() -> readable(catalogue, incidents, mark));
  }

  /** Returns the document at a path; empty when the page has none there. */
  Optional<Reply> at(String path) {
    return Optional.ofNullable(documents.get(path));
  }

  private static StatusPage readable(
      StatusCatalogue catalogue, List<StatusIncident> incidents, String mark) {
    PublicStatus open = new PublicStatus(catalogue, incidents);
    NativeStatus own = new NativeStatus(catalogue, incidents);
    return new StatusPage(
        Map.of(
            "/proxy/status.openai.com", json(own.document(), mark),
            "/proxy/status.openai.com/incidents", json(own.history(), mark),
            "/api/v2/components.json", json(open.components(), mark),
            "/api/v2/incidents.json", json(open.history(), mark),
            "/api/v1/summary", json(open.widget(), mark),
            "/feed.atom",
                reply(200, "application/atom+xml", new StatusFeed(incidents).document(), mark)));
  }

  private static StatusPage unreadable(String place, JsonNode answer, String mark) {
    Fields fields = Fields.of(place, answer);
    int status = fields.number("status", 200);
    Reply reply = reply(status, "text/html; charset=utf-8", fields.requiredText("text"), mark);
    fields.end();
    Map<String, Reply> documents = new HashMap<>();
    PATHS.forEach(path -> documents.put(path, reply));
    return new StatusPage(documents);
  }

  private static Reply json(JsonNode document, String mark) {
    return reply(200, "application/json; charset=utf-8", Json.print(document), mark);
  }

  private static Reply reply(int status, String type, String body, String mark) {
    return new Reply(status, Map.of("content-type", type, ReplyHeaders.MARK, mark), body);
  }
}
