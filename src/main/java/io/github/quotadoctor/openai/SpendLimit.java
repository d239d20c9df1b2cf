package io.github.quotadoctor.openai;

import java.math.BigDecimal;

/**
 * A hard limit that an organization or project set itself for a calendar month in UTC.
 *
 * @param usd in US dollars, above zero
 * @param switchedOn whether the API says {@code enforcing}; if that also means that it blocks right
 *     now is not documented
 */
public record SpendLimit(BigDecimal usd, boolean switchedOn) {}
