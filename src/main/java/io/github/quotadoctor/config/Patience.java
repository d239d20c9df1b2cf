package io.github.quotadoctor.config;

import java.time.Duration;

/**
 * How patiently to wait.
 *
 * @param interval between the first two tries, and between two that pass
 * @param longest what the interval grows to while nothing changes
 * @param passes how many tries in a row have to pass
 * @param failFast whether to end at once when time cannot help
 */
public record Patience(Duration interval, Duration longest, int passes, boolean failFast) {}
