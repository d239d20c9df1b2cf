package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.diagnosis.Explanation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text brings the reading of texts down. */
class PastedTextFuzzTest {
  private static final int ROUNDS = 500;
  private static final Duration LONGEST_WAIT = Duration.ofDays(366);
  private static final List<String> WORDS =
      List.of(
          "\\\\\\\"",
          "\uff1a",
          "code",
          "message: ",
          "'type': ",
          "=> ",
          "429",
          "Limit 0",
          "Limit 99999999999999999999",
          "try again in 999999999h",
          "retry-after: 1e999",
          "retry-after-ms: 99999999999",
          "resets_in_seconds: 99999999",
          "HTTP/1.1 ",
          "File \"x\", line 1\n",
          "2026-11-20T10:00:00Z ",
          "> ",
          "| ",
          "&quot;",
          "insufficient_quota",
          "RateLimitError",
          "::error::",
          "sk-proj-abcdefghijklmnop");

  private static Explanation explain(byte[] text) {
    try {
      Redactor redactor = new Redactor();
      return PastedText.explain(
          new ByteArrayInputStream(text), Given.nothing(), redactor::redact, read -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @Test
  void aTextThatWasTornAndMendedIsStillRead() {
    List<String> texts = Sample.all().stream().map(Sample::text).toList();
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          Explanation explanation = explain(mutation.bytes(mutation.torn(texts)));

          assertThat(explanation.exitCode()).isIn(0, 30);
          assertThat(explanation.sightings())
              .allMatch(it -> it.count() > 0 && it.firstLine() >= 1)
              .allMatch(it -> it.firstLine() <= explanation.lines())
              .allMatch(it -> isSensible(it.verdict().finding().retryAfter()));
        });
  }

  private static boolean isSensible(Optional<Duration> wait) {
    return wait.filter(it -> it.isNegative() || it.compareTo(LONGEST_WAIT) > 0).isEmpty();
  }

  static List<String> nasty() {
    List<String> units =
        List.of(
            "(",
            "\\",
            "\"",
            "'",
            "a",
            " ",
            "9",
            "{\"a\":",
            "message: ",
            "\"code\": \"",
            "'type': '",
            "File \"",
            "https://a/",
            "x-ratelimit-a: ",
            "Error",
            "quota ",
            "429 ",
            "limit: ",
            "\u001b[",
            "[[",
            "&amp;",
            "type=",
            "Some(",
            "|",
            "2026-11-20T",
            "\\\\\\n",
            "sk-",
            "bearer ",
            "retry after ",
            "insufficient_",
            "http://localhost/v1/",
            "\n ",
            "\n429 ");
    return units.stream()
        .flatMap(
            unit -> {
              String run = unit.repeat(10_000 / unit.length());
              return Stream.of("insufficient_quota " + run, run + " error code: 429", run);
            })
        .toList();
  }

  /** A hang shows as a build that never ends; how the work grows is counted in PatternsTest. */
  @ParameterizedTest
  @MethodSource("nasty")
  void aLongRunOfTheSameIsReadLikeAnyText(String text) {
    Explanation explanation = explain(text.getBytes(StandardCharsets.UTF_8));

    assertThat(explanation.lines()).isPositive();
  }

  @Test
  void textInTheOtherEncodingsOfWindowsMayBreakOffAnywhere() {
    byte[] text = "RateLimitError insufficient_quota \u984d".getBytes(StandardCharsets.UTF_16);
    List<Long> found = new ArrayList<>();
    IntStream.rangeClosed(0, text.length)
        .mapToObj(length -> java.util.Arrays.copyOf(text, length))
        .forEach(part -> found.add((long) explain(part).sightings().size()));

    assertThat(found.get(text.length)).isEqualTo(1);
    assertThat(found.get(2)).isZero();
  }
}
