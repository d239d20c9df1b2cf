package io.github.quotadoctor.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson's own mapper is the measure of what is read. */
class JsonReaderTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** The mapper throws. */
  private static final Pattern LONG_EXPONENT = Pattern.compile("[eE]-?\\d{9}");

  private static final String SAMPLE =
      "{\"a\": [1, -2.50, 3e2, 12345678901, 123456789012345678901234567890, true, null],"
          + " \"b\": {\"c\": \"\\u3042\\n\\\"\", \"c\": \"last\"}, \"d\": [], \"e\": {}}";

  private static Optional<JsonNode> mapped(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SAMPLE,
        "[]",
        "\"text\"",
        "0",
        "-0.0",
        "1E400",
        "1e-7",
        "false",
        "null",
        "",
        "  ",
        "{",
        "[1,",
        "{\"a\"}",
        "{\"a\":1]",
        "nul",
        "01",
        "NaN",
        "'a'",
        "{} {}",
        "{}x",
        "<html>"
      })
  void readsWhatJacksonsMapperReads(String text) {
    assertThat(JsonReader.whole(text)).isEqualTo(mapped(text));
  }

  @Test
  void aBrokenTextReadsAsTheMapperReadsIt() {
    Random random = new Random(20261121);
    String signs = "{}[]\",:0.e-tn\\ ";
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder(SAMPLE);
      for (int change = random.nextInt(3); change >= 0; change--) {
        text.setCharAt(random.nextInt(text.length()), signs.charAt(random.nextInt(signs.length())));
      }
      String broken = text.substring(0, 1 + random.nextInt(text.length()));
      if (LONG_EXPONENT.matcher(broken).find()) {
        continue;
      }

      assertThat(JsonReader.whole(broken)).as(broken).isEqualTo(mapped(broken));
    }
  }

  @Test
  void aNumberThatJavaCannotHoldStaysWhatWasWritten() {
    assertThat(JsonReader.whole("{\"a\": 1e99999999999}"))
        .map(JsonWriter::compact)
        .contains("{\"a\":\"1e99999999999\"}");
  }

  @Test
  void theFirstValueCountsWhateverStandsBehindIt() {
    assertThat(JsonReader.first("{\"a\":1} and so on")).isEqualTo(mapped("{\"a\":1}"));
    assertThat(JsonReader.first("and so on {\"a\":1}")).isEmpty();
  }

  @Test
  void aNameThatStandsTwiceIsRefusedInAFileThatSomebodyWrote() {
    assertThat(JsonReader.strict("{\"a\":1,\"a\":2}")).isEmpty();
    assertThat(JsonReader.strict("{\"a\":1,\"b\":2}")).isPresent();
  }

  @Test
  void aTextOfMoreValuesThanAnyAnswerHasIsNotRead() {
    assertThat(JsonReader.whole("[" + "1,".repeat(199_990) + "1]")).isPresent();
    assertThat(JsonReader.whole("[" + "1,".repeat(200_000) + "1]")).isEmpty();
  }

  @Test
  void aTextThatIsNestedWithoutEndIsNotRead() {
    assertThat(JsonReader.whole("[".repeat(100_000))).isEmpty();
    assertThat(JsonReader.whole("{\"a\":".repeat(100_000))).isEmpty();
  }
}
