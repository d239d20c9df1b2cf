package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.diagnosis.Explanation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No text brings the reading of texts down. {@code -Dfuzz.rounds=1000000} goes on for longer; a
 * failure names the seed of its round.
 */
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 1_000);
  private static final List<String> PIECES =
      List.of(
          "\\",
          "\\\\\\\"",
          "\"",
          "'",
          "{",
          "}",
          "[",
          "(",
          "\n",
          "\r\n",
          "\t",
          " ",
          "\u0000",
          "\u001b[31m",
          "\u202e",
          "\ud83d",
          "\udc00",
          "\u3000",
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
          "[",
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
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      byte[] text = mutated(texts, random);

      Explanation explanation = explain(text);

      assertThat(explanation.exitCode()).as("seed %d", round).isIn(0, 30);
      assertThat(explanation.sightings())
          .as("seed %d", round)
          .allMatch(it -> it.count() > 0 && it.firstLine() >= 1)
          .allMatch(it -> it.firstLine() <= explanation.lines());
    }
  }

  private static byte[] mutated(List<String> texts, Random random) {
    StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
    for (int change = random.nextInt(6); change >= 0; change--) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(80));
      String other = texts.get(random.nextInt(texts.size()));
      switch (random.nextInt(6)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> text.insert(from, text.substring(from, to).repeat(random.nextInt(40)));
        case 3 -> text.insert(from, other, 0, random.nextInt(other.length() + 1));
        case 4 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())).repeat(2_000));
        default -> text.setLength(from);
      }
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int flips = bytes.length == 0 ? 0 : random.nextInt(4); flips > 0; flips--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
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
              String run = unit.repeat(50_000 / unit.length());
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
