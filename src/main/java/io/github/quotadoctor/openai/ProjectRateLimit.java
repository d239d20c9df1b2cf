package io.github.quotadoctor.openai;

/** What a project may ask of one model. */
public record ProjectRateLimit(String model, long requestsPerMinute, long tokensPerMinute) {}
