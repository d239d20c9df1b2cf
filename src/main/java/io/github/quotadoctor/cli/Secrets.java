package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.report.JsonSchemas;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the redactor every secret that can be known before anything else happens. */
final class Secrets {
  private static final Pattern SECRET_NAME =
      Pattern.compile("(?i)(.*_)?(API_?KEY|KEY|TOKEN|SECRET|PASSWORD)");
  private static final int SHORTEST = 8;

  private Secrets() {}

  static Redactor of(Environment environment) {
    Redactor redactor = new Redactor(JsonSchemas::mention);
    environment
        .variables()
        .forEach(
            (name, value) -> {
              if (SECRET_NAME.matcher(name).matches() && value.length() >= SHORTEST) {
                redactor.learn(value);
              }
            });
    Stream.of("OPENAI_API_KEY", "OPENAI_ADMIN_KEY")
        .flatMap(name -> environment.value(name).stream())
        .flatMap(text -> ApiKey.of(text).stream())
        .forEach(redactor::learn);
    environment
        .value("OPENAI_CUSTOM_HEADERS")
        .ifPresent(headers -> headers.lines().forEach(line -> learnValue(redactor, line)));
    return redactor;
  }

  /** Organization and project ids are no secrets; any other header may hold one. */
  private static void learnValue(Redactor redactor, String line) {
    int colon = line.indexOf(':');
    if (colon > 0 && !line.regionMatches(true, 0, "openai-", 0, 7)) {
      String value = line.substring(colon + 1).strip();
      if (value.length() >= SHORTEST) {
        redactor.learn(value);
      }
    }
  }
}
