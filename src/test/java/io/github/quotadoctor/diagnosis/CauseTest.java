package io.github.quotadoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Codes, classes and exit codes are a contract. */
class CauseTest {
  private static final Set<CauseClass> DOUBT =
      EnumSet.of(CauseClass.INCONCLUSIVE, CauseClass.FOREIGN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "healthy|0|healthy",
        "key|10|key_missing key_malformed key_wrong_provider invalid_api_key account_deactivated",
        "context|11|mismatched_organization mismatched_project project_archived not_a_member"
            + " ip_not_authorized unsupported_country_region_territory",
        "quota|12|credit_balance_exhausted billing_not_active billing_hard_limit_reached"
            + " insufficient_quota access_terminated",
        "limit|13|organization_spend_limit_exceeded project_spend_limit_exceeded"
            + " organization_usage_limit_exceeded spend_threshold_reached",
        "permission|14|missing_scope model_not_found organization_not_verified wrong_key_kind",
        "rate_limit|20|rate_limit_requests rate_limit_tokens rate_limit_daily rate_limit_other"
            + " slow_down",
        "outage|21|server_error overloaded",
        "network|22|dns_failure connection_failed tls_failure proxy_failure timeout"
            + " not_an_api_answer",
        "inconclusive|30|inconclusive undecidable_429",
        "request|13|request_too_large context_length_exceeded invalid_request content_policy",
        "foreign|30|azure_rate_limit azure_other other_provider_quota"
            + " other_provider_rate_limit other_provider_other not_an_openai_error"
      })
  void everyClassHasItsCodesAndItsExitCode(String name, int exitCode, String codes) {
    List<Cause> causes =
        Arrays.stream(Cause.values()).filter(it -> it.causeClass().code().equals(name)).toList();

    assertThat(causes).extracting(Cause::code).containsExactly(codes.split(" "));
    assertThat(causes).extracting(Cause::exitCode).containsOnly(exitCode);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void waitingHelpsOnlyWhereTheContractSaysSo(Cause cause) {
    Set<Cause> untold =
        EnumSet.of(
            Cause.HEALTHY,
            Cause.DNS_FAILURE,
            Cause.CONNECTION_FAILED,
            Cause.NOT_AN_API_ANSWER,
            Cause.INCONCLUSIVE,
            Cause.UNDECIDABLE_429,
            Cause.NOT_AN_OPENAI_ERROR);
    Set<Cause> foreign = EnumSet.of(Cause.AZURE_RATE_LIMIT, Cause.OTHER_PROVIDER_RATE_LIMIT);
    boolean passes =
        cause == Cause.TIMEOUT
            || foreign.contains(cause)
            || cause.causeClass() == CauseClass.RATE_LIMIT
            || cause.causeClass() == CauseClass.OUTAGE;
    Retry expected = passes ? Retry.YES : untold.contains(cause) ? Retry.UNKNOWN : Retry.NO;

    assertThat(cause.retry()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseButHealthTellsWhatHelps(Cause cause) {
    assertThat(cause.remedies().isEmpty()).isEqualTo(cause == Cause.HEALTHY);
    assertThat(cause.remedies())
        .allSatisfy(
            remedy -> {
              remedy.url().ifPresent(url -> assertThat(url).startsWith("https://"));
              remedy.command().ifPresent(line -> assertThat(line).startsWith("quotadoctor "));
            });
    assertThat(cause.code()).isEqualTo(cause.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void onlyHealthAndAWarningAheadAreUsableAndOnlyDoubtIsNeither(Cause cause) {
    Verdict verdict =
        new Verdict(Finding.of(cause), Optional.of(CheckId.BILLING), cause.actor(), List.of());

    assertThat(verdict.usable())
        .isEqualTo(
            DOUBT.contains(cause.causeClass())
                ? Optional.empty()
                : Optional.of(cause == Cause.HEALTHY || cause == Cause.SPEND_THRESHOLD_REACHED));
    assertThat(verdict.exitCode() == 0).isEqualTo(cause == Cause.HEALTHY);
  }

  @Test
  void theRowsHaveTheirIdsInTheirOrder() {
    assertThat(CheckId.values())
        .extracting(CheckId::code)
        .containsExactly(
            "environment", "network", "key", "organization", "billing", "limit", "rate", "status");
    assertThat(CheckId.of("rate")).contains(CheckId.RATE);
    assertThat(CheckId.of("Rate")).isEmpty();
  }
}
