package io.github.quotadoctor.config;

/** A value and where it came from. */
public record Sourced<T>(T value, Source source) {}
