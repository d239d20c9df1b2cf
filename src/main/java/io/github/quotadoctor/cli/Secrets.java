package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.report.JsonSchemas;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the redactor every secret that can be known before anything else happens. */
final class Secrets {
  /** What the name of a variable ends with that holds a secret. */
  private static final Set<String> SECRET_NAMES =
      Set.of("KEY", "APIKEY", "TOKEN", "SECRET", "PASSWORD");

  private static final int SHORTEST = 8;

  private Secrets() {}

  static Redactor of(Environment environment) {
    Redactor redactor = new Redactor(JsonSchemas::mention);
    environment
        .variables()
        .forEach(
            (name, value) -> {
              if (value.length() >= SHORTEST && isOfSecret(name)) {
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

  private static boolean isOfSecret(String name) {
    String end = name.substring(name.lastIndexOf('_') + 1);
    return SECRET_NAMES.contains(end.toUpperCase(Locale.ROOT));
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
