package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import io.github.quotadoctor.classify.ErrorBody;
import io.github.quotadoctor.classify.Fixture;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.http.Exchange;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InterpreterFuzzTest {
  private static final int ROUNDS = 3_000;
  private static final int VISITS = 500;
  private static final Duration LONGEST_WAIT = Duration.ofDays(366);
  private static final List<String> WORDS =
      List.of("error", "\"error\":", "<!doctype html>", "insufficient_quota", "data: ", "Limit 0");
  private static final List<String> NAMES =
      List.of("retry-after", "x-request-id", "openai-organization", "x-ratelimit-reset-tokens");
  private static final List<Fixture> FIXTURES = Fixture.all().toList();
  private static final List<String> BODIES =
      Stream.concat(
              FIXTURES.stream().map(Fixture::text),
              Stream.of(
                  Exchanges.OPENAI_MODELS,
                  "{\"object\":\"list\",\"data\":[{\"embedding\":[0.1],\"index\":0}],"
                      + "\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}",
                  "<html><body>Log in to this network</body></html>",
                  ""))
          .toList();

  private static Exchange.Answered answer(Mutation mutation) {
    Map<String, String> headers = new HashMap<>(mutation.oneOf(FIXTURES).headers());
    headers.put(mutation.oneOf(NAMES), mutation.anyText(4));
    String body = mutation.oneOf(BODIES);
    return (Exchange.Answered)
        Exchanges.answered(
            mutation.oneOf(List.of(200, 202, 302, 400, 401, 403, 429, 500, 503, 529)),
            headers,
            mutation.below(2) == 0
                ? mutation.withOtherValues(body)
                : mutation.torn(List.of(body, mutation.oneOf(BODIES))));
  }

  @Test
  void anAnswerOfAnyKindIsReadAndOnlyOneOfTheRightShapeIsAccepted() {
    Interpreter interpreter =
        new Interpreter(new Patient().settings(), Clock.fixed(ScriptedInquiry.NOW, ZoneOffset.UTC));
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          Exchange.Answered answer = answer(mutation);
          boolean rightShape = answer.isSuccess() && mutation.below(2) == 0;

          Reading reading = interpreter.read(answer, rightShape);

          assertThat(reading.isAccepted())
              .isEqualTo(rightShape && !ErrorBody.isError(answer.body().text()));
          reading.refusal().ifPresent(refusal -> assertSensible(refusal, answer.status()));
          assertThat(reading.evidence().orElseThrow().headers().values())
              .allMatch(value -> value.length() <= ForeignText.LONGEST);
          Accounts.billed(answer.headers())
              .flatMap(it -> it.organization())
              .ifPresent(name -> assertThat(name).isNotBlank());
        });
  }

  private static void assertSensible(Finding refusal, int status) {
    assertThat(refusal.cause()).isNotEqualTo(Cause.HEALTHY);
    if (status >= 500) {
      assertThat(refusal.cause().causeClass()).isEqualTo(CauseClass.OUTAGE);
    }
    refusal.retryAfter().ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, LONGEST_WAIT));
  }

  @Test
  void noRefusalMakesACheckCrashOrTheVerdictFine() {
    Mutation.rounds(
        VISITS,
        WORDS,
        mutation -> {
          ScriptedInquiry inquiry =
              new ScriptedInquiry().files(answer(mutation)).probe(answer(mutation));
          boolean early = mutation.below(4) == 0;

          Visit visit =
              new Patient()
                  .project("proj_1")
                  .visit(early ? inquiry.models(answer(mutation)) : inquiry);

          assertThat(visit.exitCode()).isNotZero();
          for (CheckId id : CheckId.values()) {
            assertThat(visit.text(id)).isNotEqualTo("row.crashed");
          }
        });
  }
}
