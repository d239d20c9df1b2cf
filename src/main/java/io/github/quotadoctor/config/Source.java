package io.github.quotadoctor.config;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a value came from.
 *
 * @param label as reports for programs state it
 * @param name as a person calls it: the variable, the file, or the option that leads there
 */
public record Source(String label, String name) {
  private static final String FILE = "file:";
  private static final String ENV_FILE = "env-file:";

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
    return new Source(FILE + path, path);
  }

  /** A variable in a file of such. */
  public static Source envFile(String variable, String path) {
    return new Source(ENV_FILE + path, variable + " (" + path + ")");
  }

  /** Whether the value was typed on the command line. */
  public boolean isOption() {
    return label.equals("option");
  }

  /** The file that it came from, if it was one. */
  Optional<String> path() {
    return Stream.of(FILE, ENV_FILE)
        .filter(label::startsWith)
        .map(kind -> label.substring(kind.length()))
        .findFirst();
  }

  @Override
  public String toString() {
    return label;
  }
}
