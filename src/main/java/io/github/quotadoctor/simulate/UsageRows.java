package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of costs or usage, filtered and summed up by the fields that a query groups by.
 *
 * @param result the form of one result, with a placeholder for each field of a row
 * @param rows each with null in the fields that are not grouped by
 */
record UsageRows(JsonNode result, List<Map<String, JsonNode>> rows) {
  private static final int CENTS = 2;

  UsageRows {
    rows = List.copyOf(rows);
  }

  static UsageRows of(JsonNode resource, Request request) {
    Map<List<String>, Map<String, JsonNode>> sums = new LinkedHashMap<>();
    for (JsonNode row : resource.path("rows")) {
      if (wanted(row, request)) {
        Map<String, JsonNode> grouped = grouped(row, resource.path("group_by"), request);
        sums.merge(names(grouped), grouped, UsageRows::sum);
      }
    }
    return new UsageRows(resource.path("result"), new ArrayList<>(sums.values()));
  }

  /** Returns the part of every row that falls into one of so many buckets. */
  ArrayNode share(int bucket, int buckets) {
    ArrayNode results = JsonNodeFactory.instance.arrayNode();
    for (Map<String, JsonNode> row : rows) {
      Map<String, JsonNode> part = new LinkedHashMap<>(row);
      part.replaceAll((name, value) -> value.isNumber() ? share(value, bucket, buckets) : value);
      results.add(Template.fill(result, part));
    }
    return results;
  }

  private static boolean wanted(JsonNode row, Request request) {
    return wanted(row, "project_id", request.parameter("project_ids"))
        && wanted(row, "api_key_id", request.parameter("api_key_ids"));
  }

  private static boolean wanted(JsonNode row, String name, List<String> values) {
    return values.isEmpty() || values.contains(row.path(name).asText());
  }

  private static Map<String, JsonNode> grouped(JsonNode row, JsonNode groups, Request request) {
    Map<String, JsonNode> grouped = new LinkedHashMap<>();
    row.properties().forEach(entry -> grouped.put(entry.getKey(), entry.getValue()));
    for (JsonNode group : groups) {
      if (!request.parameter("group_by").contains(group.textValue())) {
        grouped.put(group.textValue(), JsonNodeFactory.instance.nullNode());
      }
    }
    return grouped;
  }

  private static List<String> names(Map<String, JsonNode> row) {
    return row.values().stream().filter(value -> !value.isNumber()).map(JsonNode::asText).toList();
  }

  private static Map<String, JsonNode> sum(Map<String, JsonNode> one, Map<String, JsonNode> two) {
    Map<String, JsonNode> sum = new LinkedHashMap<>(one);
    sum.replaceAll(
        (name, value) ->
            value.isNumber()
                ? like(
                    value, value.decimalValue().add(two.getOrDefault(name, value).decimalValue()))
                : value);
    return sum;
  }

  private static JsonNode share(JsonNode whole, int bucket, int buckets) {
    BigDecimal total = whole.decimalValue();
    int scale = whole.isIntegralNumber() ? 0 : CENTS;
    BigDecimal even = total.divide(BigDecimal.valueOf(buckets), scale, RoundingMode.DOWN);
    boolean last = bucket == buckets - 1;
    return like(
        whole, last ? total.subtract(even.multiply(BigDecimal.valueOf(buckets - 1))) : even);
  }

  private static JsonNode like(JsonNode model, BigDecimal value) {
    return model.isIntegralNumber()
        ? JsonNodeFactory.instance.numberNode(value.longValueExact())
        : JsonNodeFactory.instance.numberNode(value);
  }
}
