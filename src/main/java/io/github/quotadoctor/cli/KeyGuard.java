package io.github.quotadoctor.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Spots a key among the arguments, where it has already landed in the shell's history. */
final class KeyGuard {
  private static final Pattern KEY =
      Pattern.compile(
          "(^|^-[A-Za-z]|.*[^A-Za-z0-9/._-])(sk-|sess-|gsk_|xai-|pplx-|AIza|hf_|r8_)[A-Za-z0-9_-]{8,}.*",
          Pattern.DOTALL);

  private KeyGuard() {}

  static boolean findsKey(List<String> arguments) {
    return arguments.stream().anyMatch(argument -> KEY.matcher(argument).matches());
  }
}
