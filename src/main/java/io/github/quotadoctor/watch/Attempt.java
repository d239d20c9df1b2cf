package io.github.quotadoctor.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One try of a watch.
 *
 * @param number counted from 1
 * @param passes how many tries in a row passed, this one included
 * @param changed whether the verdict is another one than before, or the first
 * @param elapsed since the start of the program
 * @param next until the next try; empty when there is none
 * @param suspicion what is to be suspected when it takes so long, once each
 */
public record Attempt(
    int number,
    Instant at,
    Look sighting,
    int passes,
    boolean changed,
    Duration elapsed,
    Optional<Duration> next,
    Optional<Suspicion> suspicion) {}
