package io.github.quotadoctor.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the keys to compare: a name for it, and where it is, as in {@code old=env:OLD_KEY}.
 *
 * @param place the variable, file or command; nothing for standard input
 */
record KeySource(String name, Kind kind, String place) {
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9._-]{1,20})=(?:(stdin)|(env|file|command):(.*\\S.*))");

  /** What kind of place it is. */
  enum Kind {
    ENV,
    FILE,
    COMMAND,
    STDIN
  }

  /** Reads it; empty when it is not of the form {@code NAME=SOURCE}. */
  static Optional<KeySource> of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    String name = form.group(1);
    if (form.end(2) == text.length()) {
      return Optional.of(new KeySource(name, Kind.STDIN, ""));
    }
    Kind kind =
        switch (form.group(3)) {
          case "env" -> Kind.ENV;
          case "file" -> Kind.FILE;
          default -> Kind.COMMAND;
        };
    return Optional.of(new KeySource(name, kind, form.group(4)));
  }

  KeyChoice read(KeyPlaces places) {
    return switch (kind) {
      case ENV -> places.variable(place);
      case FILE -> places.file(place);
      case COMMAND ->
          places.command(place, new Source("command", Option.KEY_SOURCE.longName() + "=" + name));
      case STDIN -> places.stdin(new Source("stdin", "stdin"));
    };
  }
}
