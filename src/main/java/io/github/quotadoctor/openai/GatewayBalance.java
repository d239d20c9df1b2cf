package io.github.quotadoctor.openai;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a gateway says of its own wallet through the billing endpoints that OpenAI closed in 2023.
 *
 * @param limitUsd in US dollars, or empty when it is unlimited
 * @param usedUsd in US dollars
 */
public record GatewayBalance(Optional<BigDecimal> limitUsd, Optional<BigDecimal> usedUsd) {}
