package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * The status pages of other providers, always in one state: most report nothing, one is in trouble,
 * and the rest have a guard before them that lets nobody in.
 *
 * <p>Source: shapes documented or captured until November 2026; ids of pages and components are the
 * providers' own.
 */
record AlternativePages(String mark) {
  private static final String PREFIX = "/alternatives/";
  private static final String GUARD =
      "<!doctype html>\n<html><head><title>Just a moment</title></head></html>\n";

  /** Returns the document at a path; empty when the path is none of these pages. */
  Optional<Reply> at(String path) {
    return path.startsWith(PREFIX) ? Optional.of(reply(path)) : Optional.empty();
  }

  private Reply reply(String path) {
    JsonNode document = Json.resource("status_pages/alternatives.json").path(path);
    return document.isMissingNode()
        ? new Reply(
            403,
            Map.of(
                "content-type", "text/html", "cf-mitigated", "challenge", ReplyHeaders.MARK, mark),
            GUARD)
        : new Reply(
            200,
            Map.of("content-type", "application/json; charset=utf-8", ReplyHeaders.MARK, mark),
            Json.print(document));
  }
}
