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
 * @param silent whether no words are wanted at all
 */
record AskedDisplay(boolean json, boolean silent) {
  private static final Pattern FORMAT =
      Pattern.compile("(?:-[qv]*o=?|--output(?:=|$))(.*)", Pattern.DOTALL);
  private static final Pattern QUIET = Pattern.compile("-([qv]+)(?:[ohV].*)?", Pattern.DOTALL);
  private static final int SILENT = 2;

  /** As it was settled. */
  static AskedDisplay of(DisplaySettings display) {
    return new AskedDisplay(display.format() == OutputFormat.JSON, display.quiet() >= SILENT);
  }

  /** Found without parsing, so that errors in the arguments are told in that way, too. */
  static AskedDisplay of(List<String> arguments, Environment environment) {
    return new AskedDisplay(isJson(arguments, environment), isSilent(arguments, environment));
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

  private static boolean isSilent(List<String> arguments, Environment environment) {
    long typed = arguments.stream().mapToLong(AskedDisplay::quiet).sum();
    return typed == 0
        ? environment.value(Option.QUIET.variable()).filter("2"::equals).isPresent()
        : typed >= SILENT;
  }

  private static long quiet(String argument) {
    if (argument.equals(Option.QUIET.longName())) {
      return 1;
    }
    Matcher letters = QUIET.matcher(argument);
    return letters.matches() ? letters.group(1).chars().filter(it -> it == 'q').count() : 0;
  }
}
