package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.http.Body;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Stage;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransportTest {
  private static final String ON_MODELS =
      "pass fail skip:network skip:network skip:network skip:network skip:network pass";
  private static final String ON_PROBE =
      "pass pass pass pass unknown skip:billing skip:billing pass";

  @ParameterizedTest
  @CsvSource({
    "LOOKUP, UNKNOWN_HOST, DNS_FAILURE, UNKNOWN",
    "CONNECT, NOT_CONNECTED, CONNECTION_FAILED, UNKNOWN",
    "TLS, CERTIFICATE, TLS_FAILURE, NO",
    "TLS, HANDSHAKE, TLS_FAILURE, NO",
    "TLS, NOT_TLS, TLS_FAILURE, NO",
    "TLS, UNTRUSTED_ISSUER, TLS_FAILURE, NO",
    "TLS, SELF_SIGNED, TLS_FAILURE, NO",
    "TLS, EXPIRED, TLS_FAILURE, NO",
    "TLS, NOT_YET_VALID, TLS_FAILURE, NO",
    "TLS, OTHER_HOST, TLS_FAILURE, NO",
    "CONNECT, PROXY_REFUSED, PROXY_FAILURE, NO",
    "LOOKUP, PROXY_UNKNOWN, PROXY_FAILURE, NO",
    "CONNECT, PROXY_NOT_CONNECTED, PROXY_FAILURE, NO",
    "CONNECT, PROXY_TIMED_OUT, PROXY_FAILURE, NO",
    "CONNECT, TIMED_OUT, TIMEOUT, YES",
    "SENT, TIMED_OUT, TIMEOUT, YES",
    "SENT, CUT, CONNECTION_FAILED, UNKNOWN",
    "SENT, NOT_HTTP, NOT_AN_API_ANSWER, UNKNOWN"
  })
  void aBrokenExchangeIsTheNetworksFaultOnModelsAndAnOpenQuestionOnTheProbe(
      Stage stage, Breakage breakage, Cause cause, Retry retry) {
    Exchange broken = Exchanges.broken(stage, breakage);
    Enum<?> variant = cause == Cause.TIMEOUT ? stage : breakage;
    Visit models = new Patient().visit(new ScriptedInquiry().models(broken));
    Visit probe = new Patient().visit(new ScriptedInquiry().probe(broken));

    assertThat(models.rows()).isEqualTo(ON_MODELS);
    assertThat(models.decisive()).isEqualTo(CheckId.NETWORK);
    assertThat(probe.rows()).isEqualTo(ON_PROBE);
    assertThat(probe.decisive()).isEqualTo(CheckId.BILLING);
    assertThat(Stream.of(models, probe))
        .allSatisfy(
            visit -> {
              Finding finding = visit.verdict().finding();
              assertThat(visit.cause()).isEqualTo(cause);
              assertThat(visit.exitCode()).isEqualTo(22);
              assertThat(finding.retry()).isEqualTo(retry);
              assertThat(FactTexts.of(finding.facts()))
                  .containsEntry("host", "api.openai.com")
                  .containsEntry("seconds", "1.2")
                  .containsEntry("variant", variant.name().toLowerCase(Locale.ROOT));
            });
    assertThat(models.row(CheckId.NETWORK).evidence()).isEmpty();
    assertThat(probe.row(CheckId.BILLING).summary().facts().value("host"))
        .contains("api.openai.com");
  }

  static Stream<Arguments> oddities() {
    return Stream.of(
        Arguments.of("html", Exchanges.answered(200, "<html>sign in</html>")),
        Arguments.of("html", Exchanges.answered(403, "  <!DOCTYPE HTML><title>blocked</title>")),
        Arguments.of("html", Exchanges.answered(429, "<!doctype html>")),
        Arguments.of("not_json", Exchanges.answered(200, "OK")),
        Arguments.of("not_json", Exchanges.answered(200, "")),
        Arguments.of("not_json", Exchanges.answered(429, "error code: 1015")),
        Arguments.of("not_json", Exchanges.answered(401, "[]")),
        Arguments.of("redirect", Exchanges.answered(302, Map.of("location", "/login"), "")),
        Arguments.of("redirect", Exchanges.answered(304, "")),
        Arguments.of("redirect", Exchanges.answered(308, Exchanges.error("t", "c", "m"))),
        Arguments.of("cut", Exchanges.incomplete(200, Body.Completeness.CUT)),
        Arguments.of("cut", Exchanges.incomplete(401, Body.Completeness.CUT)),
        Arguments.of("too_large", Exchanges.incomplete(200, Body.Completeness.TOO_LARGE)),
        Arguments.of("shape", Exchanges.answered(200, "{}")),
        Arguments.of("shape", Exchanges.answered(200, "{\"data\":{}}")),
        Arguments.of("shape", Exchanges.answered(201, "{\"object\":\"list\"}")));
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void anAnswerThatTheApiDidNotWriteIsNamedByWhatIsOddAboutIt(String oddity, Exchange answer) {
    Visit models = new Patient().visit(new ScriptedInquiry().models(answer));
    Visit probe = new Patient().visit(new ScriptedInquiry().probe(answer));

    assertThat(models.rows()).isEqualTo(ON_MODELS);
    assertThat(models.cause()).isEqualTo(Cause.NOT_AN_API_ANSWER);
    assertThat(models.text(CheckId.NETWORK)).isEqualTo("row.cause.not_an_api_answer." + oddity);
    assertThat(probe.rows()).isEqualTo(ON_PROBE);
    assertThat(probe.cause()).isEqualTo(Cause.NOT_AN_API_ANSWER);
    assertThat(probe.text(CheckId.BILLING)).isEqualTo("row.cause.not_an_api_answer." + oddity);
    assertThat(probe.exitCode()).isEqualTo(22);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>502</html>", "OK", "{}", "[]"})
  void any5xxIsAnOutageWhateverItsBody(String body) {
    Visit visit = new Patient().visit(new ScriptedInquiry().models(Exchanges.answered(502, body)));

    assertThat(visit.cause()).isEqualTo(Cause.SERVER_ERROR);
    assertThat(visit.decisive()).isEqualTo(CheckId.KEY);
  }

  @Test
  void aCut5xxIsStillAnOutage() {
    Exchange cut = Exchanges.incomplete(503, Body.Completeness.CUT);

    assertThat(new Patient().visit(new ScriptedInquiry().probe(cut)).cause())
        .isEqualTo(Cause.SERVER_ERROR);
  }

  @Test
  void anErrorInsideASuccessIsRead() {
    Exchange hidden =
        Exchanges.answered(
            200, Exchanges.error("insufficient_quota", "credit_balance_exhausted", "No credits."));
    Visit visit = new Patient().visit(new ScriptedInquiry().probe(hidden));

    assertThat(visit.cause()).isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
    assertThat(visit.row(CheckId.BILLING).evidence().orElseThrow().errorCode())
        .contains("credit_balance_exhausted");
  }

  @Test
  void theEvidenceHoldsWhatTheAnswerSaidAndNoOtherHeaders() {
    Exchange refused =
        Exchanges.answered(
            429,
            Map.of(
                "x-request-id", "req_1",
                "retry-after", "3",
                "set-cookie", "secret",
                "openai-version", "2020-10-01",
                "cf-ray", "1-FRA"),
            Exchanges.error("requests", "rate_limit_exceeded", "Later."));
    Visit visit = new Patient().visit(new ScriptedInquiry().probe(refused));

    assertThat(visit.row(CheckId.RATE).evidence())
        .hasValueSatisfying(
            evidence -> {
              assertThat(evidence.httpStatus()).hasValue(429);
              assertThat(evidence.errorType()).contains("requests");
              assertThat(evidence.errorCode()).contains("rate_limit_exceeded");
              assertThat(evidence.message()).contains("Later.");
              assertThat(evidence.requestId()).contains("req_1");
              assertThat(evidence.retryAfter()).contains(Duration.ofSeconds(3));
              assertThat(evidence.headers())
                  .containsOnlyKeys("retry-after", "openai-version", "cf-ray");
            });
  }
}
