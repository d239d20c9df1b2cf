package io.github.quotadoctor.http;

import java.net.URI;

/** A request that went out, and how often. */
public record SentRequest(String method, URI url, int attempts) {}
