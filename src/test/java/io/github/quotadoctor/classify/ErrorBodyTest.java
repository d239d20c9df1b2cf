package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {
  @Test
  void theFourFieldsAreRead() {
    assertThat(
            ErrorBody.parse(
                "{\"error\":{\"message\":\"m\",\"type\":\"t\",\"param\":\"p\",\"code\":\"c\"}}"))
        .contains(
            new ErrorBody(Optional.of("m"), Optional.of("t"), Optional.of("c"), Optional.of("p")));
  }

  @Test
  void nullMissingAndBlankFieldsAreAbsent() {
    assertThat(ErrorBody.parse("{\"error\":{\"message\":null,\"type\":\" \",\"code\":\"\"}}"))
        .contains(
            new ErrorBody(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void numbersAndTruthValuesReadAsText() {
    Optional<ErrorBody> body = ErrorBody.parse("{\"error\":{\"code\":502,\"type\":true}}");

    assertThat(body.flatMap(ErrorBody::code)).contains("502");
    assertThat(body.flatMap(ErrorBody::type)).contains("true");
  }

  @Test
  void objectsWhereTextsBelongAreAbsent() {
    assertThat(
            ErrorBody.parse("{\"error\":{\"message\":{\"a\":1},\"type\":[\"t\"]}}")
                .flatMap(ErrorBody::message))
        .isEmpty();
  }

  @Test
  void anErrorThatIsATextIsTheMessage() {
    Optional<ErrorBody> body = ErrorBody.parse("{\"error\":\"no\",\"code\":\"c\",\"type\":\"t\"}");

    assertThat(body.flatMap(ErrorBody::message)).contains("no");
    assertThat(body.flatMap(ErrorBody::code)).contains("c");
    assertThat(body.flatMap(ErrorBody::type)).contains("t");
  }

  @Test
  void theFirstOfAListCounts() {
    assertThat(
            ErrorBody.parse("[{\"error\":{\"code\":\"a\"}},{\"error\":{\"code\":\"b\"}}]")
                .flatMap(ErrorBody::code))
        .contains("a");
  }

  @Test
  void aDetailStandsInForTheMessage() {
    assertThat(ErrorBody.parse("{\"detail\":\"gone\"}").flatMap(ErrorBody::message))
        .contains("gone");
  }

  @Test
  void aStatusInWordsStandsInForTheType() {
    assertThat(
            ErrorBody.parse("{\"error\":{\"code\":429,\"status\":\"RESOURCE_EXHAUSTED\"}}")
                .flatMap(ErrorBody::type))
        .contains("RESOURCE_EXHAUSTED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "1",
        "\"text\"",
        "[]",
        "[1]",
        "{",
        "<html></html>",
        "error code: 1015",
        "{\"error\":",
        "\u0000",
        "NaN"
      })
  void whatIsNoObjectIsNoBody(String text) {
    assertThat(ErrorBody.parse(text)).isEmpty();
    assertThat(ErrorBody.isError(text)).isFalse();
  }

  @Test
  void deepNestingAndEndlessNumbersAreNoBody() {
    assertThat(ErrorBody.parse("[".repeat(200_000))).isEmpty();
    assertThat(ErrorBody.parse("{\"error\":".repeat(100_000))).isEmpty();
    assertThat(ErrorBody.parse("{\"code\":" + "9".repeat(1_000_000) + "}")).isEmpty();
    assertThat(ErrorBody.isError("{\"error\":".repeat(100_000))).isFalse();
  }

  @Test
  void ofAHugeMessageTheBeginningIsRead() {
    String message = "x".repeat(3_000_000);

    assertThat(ErrorBody.parse("{\"error\":{\"message\":\"" + message + "\"}}"))
        .hasValueSatisfying(it -> assertThat(it.message()).contains("x".repeat(16_384)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"error\":{\"code\":\"c\"}}",
        "{\"error\":\"no\"}",
        "{\"error\":{}}",
        "{\"data\":[],\"error\":{\"message\":\"m\"}}",
        "{\"type\":\"response.failed\",\"response\":{\"error\":{\"code\":\"c\"}}}"
      })
  void anErrorIsSeenWhateverTheStatus(String text) {
    assertThat(ErrorBody.isError(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":[],\"error\":null}",
        "{\"data\":[],\"error\":\"\"}",
        "{\"data\":[]}",
        "{\"error\":false}",
        "{\"response\":{\"error\":null}}",
        "[{\"error\":{}}]"
      })
  void anEmptyErrorIsNone(String text) {
    assertThat(ErrorBody.isError(text)).isFalse();
  }
}
