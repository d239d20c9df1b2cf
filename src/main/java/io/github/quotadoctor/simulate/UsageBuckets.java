package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Costs or usage in the buckets that a query asks for.
 *
 * <p>The rows of the resource are spread evenly over the period asked for, whatever it is: the
 * simulated API has no clock, and the same total each time makes its screens repeatable.
 */
final class UsageBuckets {
  private static final Map<String, Long> WIDTHS = Map.of("1d", 86_400L, "1h", 3_600L, "1m", 60L);
  private static final int DEFAULT_LIMIT = 7;
  private static final int LARGEST_LIMIT = 180;
  private static final String PAGE = "page_";

  private final UsageRows rows;
  private final long width;
  private final long first;
  private final int count;

  private UsageBuckets(UsageRows rows, long width, long first, int count) {
    this.rows = rows;
    this.width = width;
    this.first = first;
    this.count = count;
  }

  /**
   * Answers one query.
   *
   * @param resource {@code group_by} (the fields to group by), {@code result} (the form of a
   *     result) and {@code rows}
   * @return empty when the query has no {@code start_time}
   */
  static Optional<JsonNode> page(JsonNode resource, Request request) {
    Optional<Long> start = number(request, "start_time");
    if (start.isEmpty()) {
      return Optional.empty();
    }
    long width = WIDTHS.getOrDefault(last(request.parameter("bucket_width"), "1d"), 86_400L);
    long first = Math.floorDiv(start.get(), width) * width;
    long limit = number(request, "limit").orElse((long) DEFAULT_LIMIT);
    int size = (int) Math.max(1, Math.min(LARGEST_LIMIT, limit));
    long end = number(request, "end_time").orElse(first + size * width);
    int count = (int) Math.max(0, Math.min(10_000, Math.floorDiv(end - first + width - 1, width)));
    UsageRows rows = UsageRows.of(resource, request);
    return Optional.of(new UsageBuckets(rows, width, first, count).page(offset(request), size));
  }

  private ObjectNode page(int offset, int size) {
    ObjectNode page = JsonNodeFactory.instance.objectNode().put("object", "page");
    ArrayNode data = page.putArray("data");
    int end = Math.min(count, offset + size);
    for (int i = Math.min(offset, end); i < end; i++) {
      long start = first + i * width;
      data.addObject()
          .put("object", "bucket")
          .put("start_time", start)
          .put("end_time", start + width)
          .set("results", rows.share(i, count));
    }
    return page.put("has_more", end < count).put("next_page", end < count ? PAGE + end : null);
  }

  private static int offset(Request request) {
    String token = last(request.parameter("page"), PAGE + 0);
    return token.matches(PAGE + "\\d{1,5}") ? Integer.parseInt(token.substring(PAGE.length())) : 0;
  }

  private static Optional<Long> number(Request request, String name) {
    String text = last(request.parameter(name), "");
    return text.matches("\\d{1,10}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
  }

  private static String last(List<String> values, String otherwise) {
    return values.isEmpty() ? otherwise : values.get(values.size() - 1);
  }
}
