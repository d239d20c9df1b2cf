package io.github.quotadoctor.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static JsonNode fill(String template, Map<String, JsonNode> values) {
    JsonNode node = Json.parse(template.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    return Template.fill(node, values);
  }

  @Test
  void aTextThatIsOnePlaceholderBecomesTheValueItself() {
    assertThat(fill("[\"{n}\"]", Map.of("n", NODES.numberNode(3)))).hasToString("[3]");
  }

  @Test
  void aPlaceholderWithinATextIsWrittenOut() {
    assertThat(fill("{\"a\":\"x{n}y\"}", Map.of("n", NODES.numberNode(3))))
        .hasToString("{\"a\":\"x3y\"}");
  }

  @Test
  void whatIsNotKnownStays() {
    assertThat(fill("\"{a} {b}\"", Map.of("b", NODES.textNode("$1")))).hasToString("\"{a} $1\"");
  }

  @Test
  void aValueIsNotFilledItself() {
    assertThat(fill("\"<{a}>\"", Map.of("a", NODES.textNode("{b}"), "b", NODES.textNode("no"))))
        .hasToString("\"<{b}>\"");
  }
}
