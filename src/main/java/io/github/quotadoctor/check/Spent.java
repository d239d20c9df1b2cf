package io.github.quotadoctor.check;

import io.github.quotadoctor.openai.ProbeReply;
import io.github.quotadoctor.openai.Usage;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What billable requests used up.
 *
 * @param usd the most it can have cost in US dollars, or empty when a price is unknown
 */
record Spent(long tokens, Optional<BigDecimal> usd) {
  static final Spent NOTHING = new Spent(0, Optional.of(BigDecimal.ZERO));

  /** A refused request costs nothing. */
  static Spent on(ProbeReply reply) {
    if (!reply.isAccepted()) {
      return NOTHING;
    }
    Usage usage = reply.usage().orElse(Usage.NONE);
    return new Spent(
        usage.total(), reply.model().price().map(it -> it.of(usage.input(), usage.output())));
  }

  Spent and(Spent more) {
    return new Spent(tokens + more.tokens, usd.flatMap(one -> more.usd.map(one::add)));
  }
}
