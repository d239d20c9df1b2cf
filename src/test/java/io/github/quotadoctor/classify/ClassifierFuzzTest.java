package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierFuzzTest {
  private static final int ROUNDS = 30_000;
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ":",
          ",",
          "null",
          "\\u0000",
          "\\",
          "error",
          "code",
          "0",
          "-1",
          "1e400",
          "9".repeat(40),
          "\ufeff",
          "\ud800",
          "<html>",
          "\n",
          "Limit 0",
          "try again in ",
          "99999999999s",
          "overloaded",
          "RESOURCE_EXHAUSTED");
  private static final int LONG = 400_000;

  private final Classifier classifier = new Classifier();

  @Test
  void noMutationOfAKnownAnswerBreaksTheClassifier() {
    Random random = new Random(20261121);
    List<Fixture> fixtures = Fixture.all().toList();
    for (int round = 0; round < ROUNDS; round++) {
      Fixture fixture = fixtures.get(random.nextInt(fixtures.size()));
      String text = mutated(fixture.text(), random);
      int status = random.nextInt(10) == 0 ? random.nextInt(1000) : fixture.status();

      Finding finding =
          classifier.classify(ErrorReply.of(status, fixture.headers(), Optional.empty(), text));

      assertThat(finding.cause()).as(text).isNotEqualTo(Cause.HEALTHY);
      if (status >= 500) {
        assertThat(finding.cause().causeClass()).as(text).isEqualTo(CauseClass.OUTAGE);
      }
      finding.retryAfter().ifPresent(wait -> assertThat(wait.isNegative()).as(text).isFalse());
    }
  }

  private static String mutated(String text, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int start = random.nextInt(mutated.length() + 1);
      int end = Math.min(mutated.length(), start + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> mutated.delete(start, end);
        case 1 -> mutated.insert(start, PIECES.get(random.nextInt(PIECES.size())));
        default -> mutated.replace(start, end, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return mutated.toString();
  }

  static Stream<String> adversaries() {
    return Stream.of(
            "the model ",
            "the model: a",
            "limit 1",
            "limit: ",
            "1",
            "9.",
            "1s",
            "1m1",
            "try again in ",
            "try again in 1m",
            "missing scopes: a",
            "missing scopes: aa, ",
            "a.",
            "on requests per ",
            "reached for model `",
            "reached for a.",
            "request too large ",
            "images per min",
            "tokens / ",
            "/ ",
            " ")
        .map(piece -> piece.repeat(LONG / piece.length()));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("adversaries")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongMessageNeverHoldsUpTheClassifier(String message) {
    for (String start : List.of("", "Rate limit reached: ", "Missing scopes: ")) {
      ErrorBody body =
          new ErrorBody(
              Optional.of(start + message), Optional.empty(), Optional.empty(), Optional.empty());

      Finding finding =
          classifier.classify(new ErrorReply(418, Map.of(), Optional.empty(), Optional.of(body)));

      assertThat(finding.cause()).isNotEqualTo(Cause.HEALTHY);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("adversaries")
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aLongHeaderNeverHoldsUpTheReadingOfTimes(String text) {
    assertThat(WaitText.parse(text + "x")).isEmpty();
  }
}
