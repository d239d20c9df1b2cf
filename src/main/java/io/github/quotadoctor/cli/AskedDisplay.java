package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.Option;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the output format without parsing, so that errors in the arguments are told in it. */
final class AskedFormat {
  private static final Pattern TYPED =
      Pattern.compile("(?:-[qv]*o=?|--output(?:=|$))(.*)", Pattern.DOTALL);

  private AskedFormat() {}

  /** Whether JSON was asked for; the first of several options decides. */
  static boolean isJson(List<String> arguments, Environment environment) {
    for (int place = 0; place < arguments.size(); place++) {
      Matcher typed = TYPED.matcher(arguments.get(place));
      if (typed.matches()) {
        boolean apart = typed.group(1).isEmpty() && place + 1 < arguments.size();
        return (apart ? arguments.get(place + 1) : typed.group(1)).equals("json");
      }
    }
    return environment.value(Option.OUTPUT.variable()).filter("json"::equals).isPresent();
  }
}
