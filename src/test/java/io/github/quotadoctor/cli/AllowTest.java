package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The policy of {@code --allow}. */
class AllowTest {
  private static Run.Result simulate(String scenario, String... more) {
    return new Run()
        .run(
            Stream.concat(Stream.of("simulate", scenario), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "rate_limit_requests, rate_limit, 0",
    "rate_limit_daily, rate_limit, 0",
    "server_error, outage, 0",
    "connection_failed, network, 0",
    "tls_failure, network, 0",
    "inconclusive, inconclusive, 0",
    "key_missing, no_key, 0",
    "rate_limit_requests, 'outage,network,inconclusive,no_key', 20",
    "credit_balance_exhausted, 'rate_limit,outage,network,inconclusive,no_key', 12",
    "project_spend_limit_exceeded, 'rate_limit,outage,network,inconclusive,no_key', 13",
    "invalid_api_key, 'rate_limit,outage,network,inconclusive,no_key', 10",
    "key_malformed, no_key, 10",
    "removed_key, no_key, 10",
    "healthy, rate_limit, 0"
  })
  void onlyWhatIsNamedEndsInZero(String scenario, String allowed, int exitCode) {
    assertThat(simulate(scenario, "--allow=" + allowed).exitCode()).isEqualTo(exitCode);
  }

  @Test
  void theVerdictStaysAndSaysThatItWasAllowed() throws IOException {
    Run.Result run = simulate("rate_limit_requests", "--allow=rate_limit", "-o", "json");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(Schemas.report().problems(run.out())).isEmpty();
    assertThat(report.at("/exit_code").intValue()).isZero();
    assertThat(report.at("/verdict/code").textValue()).isEqualTo("rate_limit_requests");
    assertThat(report.at("/verdict/usable").booleanValue()).isFalse();
    assertThat(report.at("/verdict/allowed").booleanValue()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "short", "json", "markdown", "junit", "github", "prometheus"})
  void itIsSaidAloudInEveryFormat(String format) {
    assertThat(simulate("rate_limit_requests", "--allow=rate_limit", "-o", format).err())
        .isEqualTo(
            "quotadoctor: ALLOWED: RATE LIMITED (rate_limit_requests) does not fail this run,"
                + " because --allow=rate_limit says so\n");
    assertThat(simulate("healthy", "--allow=rate_limit", "-o", format).err()).isEmpty();
  }

  @Test
  void aTestReportThatWasAllowedHasNoFailure() {
    String report = simulate("rate_limit_requests", "--allow=rate_limit", "-o", "junit").out();

    assertThat(report).contains("failures=\"0\" errors=\"0\"");
    assertThat(report).contains("<skipped message=\"too many requests per minute");
  }

  @Test
  void whatIsNotToBeAllowedIsAUsageError() {
    Run.Result run = simulate("healthy", "--allow=quota");

    assertThat(run.err())
        .startsWith(
            "quotadoctor: there is nothing to allow named quota; there are inconclusive, network,"
                + " no_key, outage, rate_limit\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {",", " , ", ",,"})
  void aListThatNamesNothingIsNoPolicy(String value) {
    Run.Result run = simulate("rate_limit_requests", "--allow=" + value);

    assertThat(run.err())
        .startsWith(
            "quotadoctor: there is nothing to allow named " + value.strip() + "; there are ");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(new Run().variable("QUOTADOCTOR_ALLOW", value).run("check")).isEqualTo(run);
  }
}
