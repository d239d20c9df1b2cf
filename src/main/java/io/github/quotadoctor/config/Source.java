package io.github.quotadoctor.config;

/**
 * Where a value came from.
 *
 * @param label as reports for programs state it
 * @param name as a person calls it: the variable, the file, or the option that leads there
 */
public record Source(String label, String name) {
  public static final Source STDIN = new Source("stdin", Option.KEY_STDIN.longName());
  public static final Source COMMAND = new Source("command", Option.KEY_COMMAND.longName());
  public static final Source DEFAULT = new Source("default", "default");

  /** The value was typed as an option. */
  public static Source option(Option option) {
    return new Source("option", option.longName());
  }

  /** An environment variable. */
  public static Source variable(String name) {
    return new Source("env:" + name, name);
  }

  /** A file that holds nothing but the value. */
  public static Source file(String path) {
    return new Source("file:" + path, path);
  }

  /** A file of variables. */
  public static Source envFile(String path) {
    return new Source("env-file:" + path, path);
  }

  /** Whether the value was typed on the command line. */
  public boolean isOption() {
    return label.equals("option");
  }

  /** Whether it came from a file, whose name is then the name. */
  boolean isFile() {
    return label.startsWith("file:") || label.startsWith("env-file:");
  }

  @Override
  public String toString() {
    return label;
  }
}
