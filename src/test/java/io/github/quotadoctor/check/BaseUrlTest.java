package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.http.Exchange;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  private static final Exchange NOT_FOUND =
      Exchanges.answered(404, Exchanges.error("invalid_request_error", "", "Invalid URL"));

  @ParameterizedTest
  @CsvSource({
    "https://api.openai.com, no_version, https://api.openai.com/v1",
    "https://gateway.example/openai, no_version, https://gateway.example/openai/v1",
    "https://api.openai.com/v1/v1, doubled_version, https://api.openai.com/v1",
    "https://api.openai.com/v1/v1/v1, doubled_version, https://api.openai.com/v1",
    "https://api.openai.com/v1/chat/completions, endpoint, https://api.openai.com/v1",
    "https://api.openai.com/v1/models, endpoint, https://api.openai.com/v1"
  })
  void aSlipIsNamedWithWhatWasProbablyMeant(URI url, String slip, String meant) {
    assertThat(BaseUrl.slip(url)).contains(new BaseUrl(slip, meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.openai.com/v1",
        "https://gateway.example/api/v1",
        "https://gateway.example/v1beta/openai",
        "https://gateway.example/v1/account/gateway"
      })
  void anyOtherIsNoSlip(String url) {
    assertThat(BaseUrl.slip(URI.create(url))).isEmpty();
  }

  @Test
  void whereNothingAnswersLikeTheApiTheSlipIsTheLikelyCauseAndYoursToMend() {
    for (Exchange answer :
        new Exchange[] {
          NOT_FOUND,
          Exchanges.answered(200, "<html>welcome</html>"),
          Exchanges.answered(200, "{}"),
          Exchanges.answered(404, "")
        }) {
      Visit visit =
          new Patient()
              .behind("https://gateway.example/api")
              .visit(new ScriptedInquiry().models(answer));

      assertThat(visit.cause()).isEqualTo(Cause.NOT_AN_API_ANSWER);
      assertThat(visit.text(CheckId.NETWORK)).isEqualTo("row.cause.not_an_api_answer.no_version");
      assertThat(visit.verdict().finding().confidence()).isEqualTo(Confidence.LIKELY);
      assertThat(visit.verdict().actor()).isEqualTo(Actor.YOU);
      assertThat(visit.verdict().steps().get(0).remedy().command())
          .contains("quotadoctor check --base-url=https://gateway.example/api/v1");
    }
  }

  @ParameterizedTest
  @CsvSource({"403, html", "429, html", "401, html"})
  void aPageThatRefusesIsToldForWhatItIs(int status, String oddity) {
    Visit visit =
        new Patient()
            .behind("https://gateway.example/api")
            .visit(
                new ScriptedInquiry().models(Exchanges.answered(status, "<html>blocked</html>")));

    assertThat(visit.text(CheckId.NETWORK)).isEqualTo("row.cause.not_an_api_answer." + oddity);
  }

  @Test
  void aRedirectIsToldForWhatItIs() {
    Exchange redirect = Exchanges.answered(302, Map.of("location", "/login"), "");
    Visit visit =
        new Patient()
            .behind("https://gateway.example/api")
            .visit(new ScriptedInquiry().models(redirect));

    assertThat(visit.text(CheckId.NETWORK)).isEqualTo("row.cause.not_an_api_answer.redirect");
  }

  @Test
  void whereTheModelsAreListedTheBaseUrlIsRightWhateverTheProbeSays() {
    Visit visit =
        new Patient()
            .behind("https://gateway.example/api")
            .visit(new ScriptedInquiry().probe(NOT_FOUND));

    assertThat(visit.cause()).isEqualTo(Cause.INCONCLUSIVE);
  }

  @Test
  void aRefusalThatSaysWhyIsBelieved() {
    Exchange refused =
        Exchanges.answered(
            401, Exchanges.error("invalid_request_error", "invalid_api_key", "Incorrect API key"));
    Visit visit =
        new Patient()
            .behind("https://gateway.example/api")
            .visit(new ScriptedInquiry().models(refused));

    assertThat(visit.cause()).isEqualTo(Cause.INVALID_API_KEY);
  }

  @Test
  void withAProperBaseUrlAMissingPageIsNoSlip() {
    Visit visit = new Patient().visit(new ScriptedInquiry().models(NOT_FOUND));

    assertThat(visit.cause()).isEqualTo(Cause.INCONCLUSIVE);
  }
}
