package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.Optional;

/**
 * An incident or a maintenance that is not over; its texts are the page's own and not yet cleaned.
 *
 * @param title empty when the page gives none
 * @param status the page's own word, empty when it gives none
 * @param since the start of the impact, else the time of the first notice
 * @param url a secure address
 */
public record Incident(
    String title,
    String status,
    Optional<Instant> since,
    Optional<Instant> updatedAt,
    Optional<String> url) {}
