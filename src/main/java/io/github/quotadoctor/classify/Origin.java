package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.FactValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whose error it is, when it is not OpenAI's.
 *
 * @param name as people know it, or what it is where it has no name
 */
record Origin(FactValue name, Family family) {
  /** What sort of service that is, which decides how its errors are read. */
  enum Family {
    AZURE,
    GEMINI,
    PROVIDER,
    CONCURRENCY,
    GATEWAY,
    PLAN,
    UNRELATED
  }

  private static final Pattern CALLED =
      Pattern.compile(
          "(?i)https?://([a-z0-9.-]{1,80})(?::\\d{1,5})?(?:/[a-z0-9._-]{1,40}){0,4}?"
              + "/(?:chat/completions|responses|embeddings|completions|models|messages)\\b");
  private static final Pattern BASE_URL =
      Pattern.compile("(?i)base_?url[\"']?[=:] ?[\"']?https?://([a-z0-9.-]{1,80})");
  private static final Pattern OPENAI_HOST =
      Pattern.compile("(?i)(?:[a-z0-9-]{1,40}\\.){0,4}openai\\.com|localhost|127\\.0\\.0\\.1");
  private static final Pattern OPENAI =
      Pattern.compile(
          "(?i)platform\\.openai\\.com|api\\.openai\\.com|help\\.openai\\.com|\\borg-[A-Za-z0-9]{8}"
              + "|credit_balance_exhausted|_(?:spend|usage)_limit_exceeded|OpenAIException"
              + "|please check your plan and billing details|billing_not_active");

  /** The service that surely wrote this; empty when nothing shows one but OpenAI. */
  static Optional<Origin> sure(Excerpt excerpt) {
    String words = excerpt.words() + " " + excerpt.headers();
    return Origins.sure(words)
        .filter(origin -> origin.family() != Family.UNRELATED || !OPENAI.matcher(words).find())
        .or(() -> ClientRules.found(words).isPresent() ? Optional.empty() : called(words))
        .or(() -> configured(excerpt.before() + " " + words));
  }

  /** The service that is named in or before this, where nothing points to OpenAI. */
  static Optional<Origin> hinted(Excerpt excerpt) {
    return OPENAI.matcher(excerpt.words()).find()
        ? Optional.empty()
        : Origins.named(excerpt.words()).or(() -> Origins.sure(excerpt.before()));
  }

  /** A client that was told to call another address. */
  private static Optional<Origin> configured(String words) {
    return BASE_URL
        .matcher(words)
        .results()
        .map(it -> it.group(1))
        .filter(host -> !OPENAI_HOST.matcher(host).matches())
        .findFirst()
        .map(
            host ->
                Origins.sure(host)
                    .orElseGet(() -> new Origin(new FactValue.Text(host), Family.PROVIDER)));
  }

  /** An API of OpenAI's form at an address that is not OpenAI's. */
  private static Optional<Origin> called(String words) {
    Matcher address = CALLED.matcher(words);
    List<String> hosts = address.results().map(it -> it.group(1)).toList();
    return Stream.of(hosts)
        .filter(it -> it.stream().noneMatch(host -> OPENAI_HOST.matcher(host).matches()))
        .flatMap(List::stream)
        .findFirst()
        .map(host -> new Origin(new FactValue.Text(host), Family.PROVIDER));
  }
}
