package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * One attempt to read an address of a status page.
 *
 * @param trouble why it was of no use; empty when it was read
 */
public record SourceAttempt(URI url, Optional<StatusTrouble> trouble, Duration took) {}
