package io.github.quotadoctor.completion;

/**
 * A word that can be typed.
 *
 * @param meaning in one line; empty where the word says it all
 */
public record Word(String text, String meaning) {}
