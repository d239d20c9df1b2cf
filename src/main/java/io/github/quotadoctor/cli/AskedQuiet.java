package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.Option;
import java.util.List;
import java.util.regex.Pattern;

/** Finds without parsing whether less is to be said. */
final class AskedQuiet {
  private static final Pattern TYPED =
      Pattern.compile("-[qv]*q[qv]*(?:o.*)?|--quiet", Pattern.DOTALL);

  private AskedQuiet() {}

  static boolean isQuiet(List<String> arguments, Environment environment) {
    return arguments.stream().anyMatch(argument -> TYPED.matcher(argument).matches())
        || environment.value(Option.QUIET.variable()).filter(it -> !it.equals("0")).isPresent();
  }
}
