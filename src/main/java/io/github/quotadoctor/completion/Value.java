package io.github.quotadoctor.completion;

import java.util.List;

/**
 * What can be typed as the value of an option.
 *
 * @param label what stands for the value in help texts; empty where there is no value
 * @param words those that there are, where they are known
 */
public record Value(Kind kind, String label, List<String> words) {
  public Value {
    words = List.copyOf(words);
  }

  /** The value of a switch, which has none. */
  public static Value none() {
    return new Value(Kind.NONE, "", List.of());
  }

  /** How far a value is known. */
  public enum Kind {
    /** There is none. */
    NONE,
    /** Only who types it knows. */
    ANY,
    /** One of the words. */
    ONE,
    /** Some of the words, with commas between them. */
    LIST,
    /** The name of a file. */
    FILE,
    /** One of the words, an equals sign, and the name of a file. */
    WORD_AND_FILE
  }
}
