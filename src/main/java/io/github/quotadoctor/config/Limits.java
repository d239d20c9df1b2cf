package io.github.quotadoctor.config;

import java.time.Duration;

/**
 * How long anything may take.
 *
 * @param run the whole run
 * @param request one request, from the look-up to the last byte
 * @param connect one connection
 * @param retries how often a request that never got through is sent again
 */
public record Limits(Duration run, Duration request, Duration connect, int retries) {}
