package io.github.quotadoctor.config;

/** Where a value came from, as reports show it. */
public record Source(String label) {
  public static final Source OPTION = new Source("option");
  public static final Source STDIN = new Source("stdin");
  public static final Source COMMAND = new Source("command");
  public static final Source DEFAULT = new Source("default");

  /** An environment variable. */
  public static Source variable(String name) {
    return new Source("env:" + name);
  }

  /** A file that holds nothing but the value. */
  public static Source file(String path) {
    return new Source("file:" + path);
  }

  /** A file of variables. */
  public static Source envFile(String path) {
    return new Source("env-file:" + path);
  }

  /** What a person calls the place: the variable, the file, or the option that leads there. */
  public String name() {
    if (equals(STDIN)) {
      return Option.KEY_STDIN.longName();
    }
    return equals(COMMAND)
        ? Option.KEY_COMMAND.longName()
        : label.substring(label.indexOf(':') + 1);
  }

  /** Whether the value was typed on the command line. */
  public boolean isOption() {
    return equals(OPTION);
  }

  /** Whether the value stood in a variable, where outer white space reaches other programs too. */
  public boolean isVariable() {
    return label.startsWith("env:");
  }

  @Override
  public String toString() {
    return label;
  }
}
