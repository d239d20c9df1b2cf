package io.github.quotadoctor.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The passing of time.
 *
 * @param clock for the time of day only, as it may jump
 * @param nanoTime a clock that never jumps; whether it goes on while a laptop sleeps depends on the
 *     system
 * @param pause returns when so much time has passed
 */
public record Timer(Clock clock, LongSupplier nanoTime, Consumer<Duration> pause) {}
