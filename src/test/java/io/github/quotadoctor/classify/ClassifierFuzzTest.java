package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierFuzzTest {
  private static final int ROUNDS = 4_000;
  private static final Duration LONGEST_WAIT = Duration.ofDays(366);
  private static final List<String> WORDS =
      List.of(
          "error",
          "code",
          "Limit 0",
          "try again in ",
          "99999999999s",
          "999999999h",
          "overloaded",
          "RESOURCE_EXHAUSTED");
  private static final int LONG = 200_000;

  private final Classifier classifier = new Classifier();

  @Test
  void noMutationOfAKnownAnswerBreaksTheClassifier() {
    List<Fixture> fixtures = Fixture.all().toList();
    List<String> texts = fixtures.stream().map(Fixture::text).toList();
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          Fixture fixture = mutation.oneOf(fixtures);
          String text =
              mutation.below(2) == 0
                  ? mutation.torn(List.of(fixture.text(), mutation.oneOf(texts)))
                  : mutation.withOtherValues(fixture.text());
          int status = mutation.below(10) == 0 ? mutation.below(1000) : fixture.status();

          Finding finding =
              classifier.classify(ErrorReply.of(status, fixture.headers(), Optional.empty(), text));

          assertThat(finding.cause()).isNotEqualTo(Cause.HEALTHY);
          if (status >= 500) {
            assertThat(finding.cause().causeClass()).isEqualTo(CauseClass.OUTAGE);
          }
          finding
              .retryAfter()
              .ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, LONGEST_WAIT));
        });
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
