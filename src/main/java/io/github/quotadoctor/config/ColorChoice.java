package io.github.quotadoctor.config;

/** When to use colour. */
public enum ColorChoice {
  AUTO,
  ALWAYS,
  NEVER
}
