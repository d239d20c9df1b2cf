package io.github.quotadoctor.openai;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What was spent within one day, on what was asked to be told apart.
 *
 * @param day the start of the day in UTC
 * @param usd in US dollars; the API lags behind, so it is a lower bound
 */
public record Cost(
    Instant day,
    BigDecimal usd,
    Optional<String> projectId,
    Optional<String> apiKeyId,
    Optional<String> lineItem) {

  /** Whether it is known to be of that project. */
  public boolean isOf(String project) {
    return projectId.equals(Optional.of(project));
  }
}
