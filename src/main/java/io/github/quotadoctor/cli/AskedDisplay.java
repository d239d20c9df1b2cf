package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What matters for telling errors of how to print.
 *
 * @param quiet how often {@code -q} was given, at most 2
 */
record AskedDisplay(boolean json, int quiet) {
  private static final Pattern FORMAT =
      Pattern.compile("(?:-[qv]*o=?|--output(?:=|$))(.*)", Pattern.DOTALL);
  private static final Pattern QUIET = Pattern.compile("-([qv]+)(?:[ohV].*)?", Pattern.DOTALL);
  private static final int MOST_QUIET = 2;

  /** As it was settled. */
  static AskedDisplay of(DisplaySettings display) {
    return new AskedDisplay(display.format() == OutputFormat.JSON, display.quiet());
  }

  /** Found without parsing, so that errors in the arguments are told in that way, too. */
  static AskedDisplay of(List<String> arguments, Environment environment) {
    return new AskedDisplay(isJson(arguments, environment), quiet(arguments, environment));
  }

  /** Whether less is to be said than usual. */
  boolean isQuiet() {
    return quiet > 0;
  }

  /** Whether no words are wanted at all. */
  boolean isSilent() {
    return quiet >= MOST_QUIET;
  }

  /** The first of several options decides. */
  private static boolean isJson(List<String> arguments, Environment environment) {
    for (int place = 0; place < arguments.size(); place++) {
      Matcher typed = FORMAT.matcher(arguments.get(place));
      if (typed.matches()) {
        boolean apart = typed.group(1).isEmpty() && place + 1 < arguments.size();
        return (apart ? arguments.get(place + 1) : typed.group(1)).equals("json");
      }
    }
    return environment.value(Option.OUTPUT.variable()).filter("json"::equals).isPresent();
  }

  private static int quiet(List<String> arguments, Environment environment) {
    long typed = arguments.stream().mapToLong(AskedDisplay::quiet).sum();
    return typed == 0
        ? environment.value(Option.QUIET.variable()).map(AskedDisplay::told).orElse(0)
        : (int) Math.min(typed, MOST_QUIET);
  }

  /** A value that is none is told as an error elsewhere. */
  private static int told(String value) {
    return value.equals("0") ? 0 : value.equals("2") ? MOST_QUIET : 1;
  }

  private static long quiet(String argument) {
    if (argument.equals(Option.QUIET.longName())) {
      return 1;
    }
    Matcher letters = QUIET.matcher(argument);
    return letters.matches() ? letters.group(1).chars().filter(it -> it == 'q').count() : 0;
  }
}
