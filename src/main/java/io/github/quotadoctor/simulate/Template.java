package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A JSON value with placeholders such as {@code {model}} in its texts. */
final class Template {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

  private Template() {}

  /**
   * Fills in the placeholders that have a value and leaves the others.
   *
   * <p>A text that is nothing but one placeholder becomes the value itself, of whatever JSON type.
   */
  static JsonNode fill(JsonNode template, Map<String, JsonNode> values) {
    if (template instanceof ObjectNode) {
      ObjectNode filled = JsonNodeFactory.instance.objectNode();
      template
          .properties()
          .forEach(entry -> filled.set(entry.getKey(), fill(entry.getValue(), values)));
      return filled;
    }
    if (template instanceof ArrayNode) {
      ArrayNode filled = JsonNodeFactory.instance.arrayNode();
      template.forEach(element -> filled.add(fill(element, values)));
      return filled;
    }
    return template.isTextual() ? fillText(template, values) : template;
  }

  private static JsonNode fillText(JsonNode template, Map<String, JsonNode> values) {
    Matcher matcher = PLACEHOLDER.matcher(template.textValue());
    if (matcher.matches() && values.containsKey(matcher.group(1))) {
      return values.getOrDefault(matcher.group(1), template);
    }
    return JsonNodeFactory.instance.textNode(
        matcher.replaceAll(match -> Matcher.quoteReplacement(word(match, values))));
  }

  private static String word(MatchResult match, Map<String, JsonNode> values) {
    JsonNode value = values.get(match.group(1));
    return value == null ? match.group() : value.asText();
  }
}
