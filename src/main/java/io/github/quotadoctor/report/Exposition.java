package io.github.quotadoctor.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Metrics in the text format of Prometheus, each family in one piece. Source: "Exposition formats",
 * prometheus.io, text format 0.0.4.
 */
final class Exposition {
  private final Map<String, StringBuilder> families = new LinkedHashMap<>();

  /**
   * Adds one sample of a gauge.
   *
   * @param help what the family is, told once, with the unit
   * @param value a plain decimal
   */
  void gauge(String name, String help, Map<String, String> labels, String value) {
    families
        .computeIfAbsent(
            name,
            first ->
                new StringBuilder()
                    .append("# HELP ")
                    .append(first)
                    .append(' ')
                    .append(help(help))
                    .append('\n')
                    .append("# TYPE ")
                    .append(first)
                    .append(" gauge\n"))
        .append(name)
        .append(labels(labels))
        .append(' ')
        .append(value)
        .append('\n');
  }

  private static String labels(Map<String, String> labels) {
    return labels.isEmpty()
        ? ""
        : labels.entrySet().stream()
            .map(it -> it.getKey() + "=\"" + value(it.getValue()) + "\"")
            .collect(Collectors.joining(",", "{", "}"));
  }

  private static String help(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private static String value(String text) {
    return help(text).replace("\"", "\\\"");
  }

  @Override
  public String toString() {
    return String.join("", families.values());
  }
}
