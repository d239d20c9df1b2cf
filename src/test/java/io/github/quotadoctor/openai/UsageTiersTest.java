package io.github.quotadoctor.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTiersTest {
  @ParameterizedTest
  @CsvSource({
    "5000, 1000000, build, 500",
    "5000, 2000000, build, 500",
    "10000, 4000000, launch, 5000",
    "30000, 180000000, grow, 200000"
  })
  void knownLimitsHaveATier(long requests, long tokens, String code, BigDecimal limit) {
    UsageTiers.Tier tier = UsageTiers.builtIn().like(requests, tokens).orElseThrow();

    assertThat(tier.code()).isEqualTo(code);
    assertThat(tier.usageLimitUsd()).isEqualTo(limit);
    assertThat(tier.asOf()).matches("\\d{4}-\\d{2}");
  }

  @Test
  void nothingIsSaidOfOtherLimits() {
    assertThat(UsageTiers.builtIn().like(500, 1_000_000)).isEmpty();
    assertThat(UsageTiers.builtIn().like(5000, 1_000_001)).isEmpty();
  }
}
