package io.github.quotadoctor.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A shell that can complete command lines. */
public enum Shell {
  BASH("quotadoctor.bash"),
  /** Looks for a script by the name of the command behind an underscore. */
  ZSH("_quotadoctor");

  private final String fileName;

  Shell(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file that its script is kept in. */
  public String fileName() {
    return fileName;
  }

  /** The name as it is typed. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Shell::word).toList();
  }

  /** The shell of that name; empty when there is none. */
  public static Optional<Shell> named(String word) {
    return Arrays.stream(values()).filter(shell -> shell.word().equals(word)).findFirst();
  }

  /** The script that completes these words; it starts no other program. */
  public String script(Vocabulary vocabulary) {
    return switch (this) {
      case BASH -> BashScript.of(vocabulary);
      case ZSH -> ZshScript.of(vocabulary);
    };
  }
}
