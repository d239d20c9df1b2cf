package io.github.quotadoctor.diagnosis;

import java.math.BigDecimal;

/**
 * A usage tier, estimated: no answer of the API names it.
 *
 * @param code in lower case
 * @param usageLimitUsd what OpenAI lets it spend in a month, in US dollars
 * @param asOf the month of the data that the estimate rests on, as {@code 2026-11}
 */
public record UsageTier(String code, String name, BigDecimal usageLimitUsd, String asOf) {}
