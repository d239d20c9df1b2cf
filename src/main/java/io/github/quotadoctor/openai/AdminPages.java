package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.http.Exchange;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads what comes in pages, one after the other. What was read stands although a later page fails,
 * and a server that never ends is left.
 */
final class AdminPages {
  private static final int MOST_PAGES = 200;

  private final Function<String, Exchange> ask;

  AdminPages(Function<String, Exchange> ask) {
    this.ask = ask;
  }

  /** Costs, where the next page has a name of its own. */
  AdminReply<Costs> costs(String path, Consumer<Integer> progress) {
    List<Cost> rows = new ArrayList<>();
    Reader reader =
        page -> {
          boolean whole = true;
          for (JsonNode bucket : page.path("data")) {
            Optional<Instant> day = AdminRecords.time(bucket, "start_time");
            whole &= bucket.path("results").isArray();
            for (JsonNode result : bucket.path("results")) {
              Optional<Cost> cost = day.flatMap(it -> AdminRecords.cost(it, result));
              cost.ifPresent(rows::add);
              whole &= cost.isPresent();
            }
          }
          return whole;
        };
    return read(path, "next_page", "page", reader, progress).map(whole -> new Costs(rows, whole));
  }

  /** A list, of no use in part, where the next page starts after the last id of this one. */
  <T> AdminReply<List<T>> list(String path, Function<JsonNode, Optional<T>> record) {
    List<T> records = new ArrayList<>();
    Reader reader =
        page -> {
          page.path("data").forEach(node -> record.apply(node).ifPresent(records::add));
          return true;
        };
    AdminReply<Boolean> whole = read(path, "last_id", "after", reader, pages -> {});
    return whole.told().filter(it -> !it).isPresent()
        ? new AdminReply.Refused<>(AdminRefusal.UNREADABLE)
        : whole.map(all -> List.copyOf(records));
  }

  /** Whether all was read, or why the first page was not. */
  private AdminReply<Boolean> read(
      String path, String nextField, String parameter, Reader reader, Consumer<Integer> progress) {
    Set<String> seen = new HashSet<>();
    boolean whole = true;
    String next = "";
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      Exchange exchange = ask.apply(next.isEmpty() ? path : path + "&" + parameter + "=" + next);
      JsonNode page = Json.ofSuccess(exchange);
      if (!page.path("data").isArray()) {
        return pages == 0
            ? new AdminReply.Refused<>(AdminRefusal.of(exchange))
            : new AdminReply.Told<>(false);
      }
      whole &= reader.read(page);
      progress.accept(pages + 1);
      Optional<String> following = AdminRecords.text(page, nextField);
      if (isLast(page, following)) {
        return new AdminReply.Told<>(whole);
      }
      if (following.isEmpty() || !seen.add(following.get())) {
        return new AdminReply.Told<>(false);
      }
      next = URLEncoder.encode(following.get(), StandardCharsets.UTF_8);
    }
    return new AdminReply.Told<>(false);
  }

  /**
   * Where the page does not say whether it is the last, a name of a next one says that it is not.
   */
  private static boolean isLast(JsonNode page, Optional<String> following) {
    JsonNode more = page.path("has_more");
    return more.isBoolean() ? !more.booleanValue() : following.isEmpty();
  }

  /** Takes what a page holds; false when some of it could not be read. */
  @FunctionalInterface
  private interface Reader {
    boolean read(JsonNode page);
  }
}
