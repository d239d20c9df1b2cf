package io.github.quotadoctor.completion;

import java.util.List;

/**
 * A word that can be typed.
 *
 * @param meaning in one line; empty where the word says it all
 */
public record Word(String text, String meaning) {
  /** Words that say it all. */
  public static List<Word> plain(List<String> texts) {
    return texts.stream().map(text -> new Word(text, "")).toList();
  }
}
