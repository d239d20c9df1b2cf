package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.FactValue;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.report.Messages;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetailsTest {
  @Test
  void aRateLimitMessageNamesItsNumbers() {
    assertThat(
            FactTexts.of(
                Details.in(
                    "Rate limit reached for gpt-6-luna (for limit gpt-6-luna-long) in organization"
                        + " org-1 on tokens per min (TPM): Limit 30000, Used 29500, Requested 812."
                        + " Please try again in 3s.")))
        .isEqualTo(
            Map.of(
                "limit", "30000",
                "used", "29500",
                "requested", "812",
                "model", "gpt-6-luna"));
  }

  @ParameterizedTest
  @CsvSource({
    "on tokens per day (TPD), unit.tokens_per_day",
    "on Requests per day (RPD): Limit 200, unit.requests_per_day",
    "on images per day, unit.images_per_day"
  })
  void whatIsCountedIsToldInWordsOfOurOwn(String message, String words) {
    assertThat(Details.in(message).said("unit")).contains(new FactValue.Words(Statement.of(words)));
    assertThat(Messages.english().text(words)).contains(" per ");
  }

  @Test
  void theFormOf2023NamesItsNumbersToo() {
    assertThat(
            FactTexts.of(
                Details.in("Limit: 10000.000000 / min. Current: 10020.000000 / min. Contact")))
        .isEqualTo(Map.of("limit", "10000", "used", "10020"));
  }

  @ParameterizedTest
  @CsvSource({
    "Rate limit reached for gpt-5.4-nano in organization x, gpt-5.4-nano",
    "Rate limit reached for gpt-5.4-nano., gpt-5.4-nano",
    "Rate limit reached for gpt-5.4-nano: Limit 1, gpt-5.4-nano",
    "Rate limit reached for model `a/b-c` in, a/b-c",
    "Request too large for gpt-6-luna on tokens, gpt-6-luna",
    "Enqueued token limit reached for gpt-4o-mini in, gpt-4o-mini"
  })
  void theModelIsNamedWithoutThePunctuationAroundIt(String message, String model) {
    assertThat(Details.in(message).value("model")).contains(model);
  }

  @Test
  void aNumberInTheNameOfALimitIsNotTheLimit() {
    assertThat(Details.in("(for limit 4o-family) on tokens per min: Limit 12").value("limit"))
        .contains("12");
  }

  @Test
  void scopesAreListedUpToTheSentence() {
    assertThat(
            Details.in("Missing scopes: api.responses.read, api.model.read. Check that you")
                .value("scopes"))
        .contains("api.responses.read, api.model.read");
  }

  @Test
  void aMessageWithoutNumbersNamesNothing() {
    assertThat(Details.in("You exceeded your current quota.").values()).isEmpty();
    assertThat(Details.in("").values()).isEmpty();
  }
}
