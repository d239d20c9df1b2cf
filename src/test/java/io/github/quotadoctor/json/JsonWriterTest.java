package io.github.quotadoctor.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
  private final ObjectNode document =
      JsonNodeFactory.instance
          .objectNode()
          .put("text", "a \"quote\", a\nbreak, \u3042")
          .put("small", new BigDecimal("0.00000002"))
          .put("integer", 7)
          .put("large", new BigInteger("123456789012345678901234567890"))
          .put("half", 0.5)
          .put("yes", true)
          .putNull("nothing");

  @Test
  void aValueOnOneLineHasNoWhiteSpaceAndPlainNumbers() {
    document.putArray("list").add(1).addObject();

    assertThat(JsonWriter.compact(document))
        .isEqualTo(
            "{\"text\":\"a \\\"quote\\\", a\\nbreak, \u3042\",\"small\":0.00000002,\"integer\":7,"
                + "\"large\":123456789012345678901234567890,\"half\":0.5,\"yes\":true,"
                + "\"nothing\":null,\"list\":[1,{}]}");
  }

  @Test
  void aValueOnSeveralLinesIsIndentedByTwoSpaces() {
    ObjectNode nested = JsonNodeFactory.instance.objectNode();
    nested.putArray("list").add(1).addObject().put("a", "b");

    assertThat(JsonWriter.indented(nested))
        .isEqualTo(
            """
            {
              "list": [
                1,
                {
                  "a": "b"
                }
              ]
            }\
            """);
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    assertThat(JsonReader.whole(JsonWriter.indented(document)))
        .map(JsonWriter::compact)
        .contains(JsonWriter.compact(document));
  }

  @Test
  void whatIsNoJsonValueIsNotWritten() {
    JsonNode bytes = JsonNodeFactory.instance.binaryNode(new byte[1]);

    assertThatThrownBy(() -> JsonWriter.compact(bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
