package io.github.quotadoctor.openai;

import io.github.quotadoctor.http.Exchange;
import java.util.Optional;

/**
 * What a billable request brought.
 *
 * @param usage the tokens used, or empty when the answer is not that of an accepted request
 */
public record ProbeReply(ProbeModel model, Exchange exchange, Optional<Usage> usage) {
  /** Whether the request was carried out. */
  public boolean isAccepted() {
    return usage.isPresent();
  }
}
