package io.github.quotadoctor.diagnosis;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is spent this month, and what may be.
 *
 * @param organization empty when nothing was told about it
 * @param project empty when nothing was told about it
 * @param headroomDays in how many days, to one decimal, the nearer limit is reached at this month's
 *     rate; empty where there is no limit, or too little of the month to tell
 * @param tier the usage tier that the rate limits look like
 */
public record Spending(
    Optional<SpendStanding> organization,
    Optional<SpendStanding> project,
    Optional<BigDecimal> headroomDays,
    Optional<UsageTier> tier) {}
