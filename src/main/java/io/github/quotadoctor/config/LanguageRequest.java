package io.github.quotadoctor.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which language a person wants to be spoken to in.
 *
 * @param asked what {@code --lang} or its variable says
 * @param usual the language of the surroundings, such as {@code ja}; empty where they name none
 */
public record LanguageRequest(Optional<Sourced<String>> asked, String usual) {
  private static final String OTHERWISE = "en";

  /** A language tag, or the name of a locale with its territory, character set and variant. */
  private static final Pattern LOCALE = Pattern.compile("([A-Za-z]{2,8})(?:[-_.@].*)?");

  /**
   * What the arguments and the environment say; the arguments are not parsed, so that an error in
   * them can be told in the language that they ask for.
   *
   * @param platform the language in which the platform shows texts
   */
  public static LanguageRequest of(
      List<String> arguments, Environment environment, String platform) {
    Optional<Sourced<String>> typed =
        typed(arguments).map(value -> new Sourced<>(value, Source.option(Option.LANG)));
    Optional<Sourced<String>> asked =
        typed.or(
            () ->
                environment
                    .value(Option.LANG.variable())
                    .map(it -> new Sourced<>(it, Source.variable(Option.LANG.variable()))));
    Optional<String> locale =
        Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
            .map(environment::value)
            .flatMap(Optional::stream)
            .findFirst();
    return new LanguageRequest(asked, language(locale.orElse(platform)));
  }

  /** The last of several counts, as an alias may hold one already. */
  private static Optional<String> typed(List<String> arguments) {
    String name = Option.LANG.longName();
    Optional<String> typed = Optional.empty();
    for (int place = 0; place < arguments.size(); place++) {
      String argument = arguments.get(place);
      if (argument.equals("--")) {
        return typed;
      }
      if (argument.startsWith(name + "=")) {
        typed = Optional.of(argument.substring(name.length() + 1));
      } else if (argument.equals(name) && place + 1 < arguments.size()) {
        typed = Optional.of(arguments.get(place + 1)).filter(value -> !value.startsWith("-"));
      }
    }
    return typed;
  }

  /** The language of a locale such as {@code ja_JP.UTF-8}; empty for {@code C}. */
  private static String language(String locale) {
    Matcher matcher = LOCALE.matcher(locale);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** The language to speak, out of those that there are; English where none of them is wanted. */
  public String among(Predicate<String> languages) {
    return asked
        .map(value -> language(value.value()))
        .filter(languages)
        .or(() -> Optional.of(usual).filter(languages))
        .orElse(OTHERWISE);
  }

  /**
   * What is wrong with what was asked for, if that is no language that there is.
   *
   * @param all the languages that there are; asked only where they have to be told
   */
  public Optional<UsageProblem> problem(Predicate<String> languages, Supplier<List<String>> all) {
    return asked
        .filter(value -> !languages.test(language(value.value())))
        .map(value -> Map.of("name", value.source().name()))
        .map(
            name ->
                asked.get().value().isBlank()
                    ? new UsageProblem("usage.missing_value", name)
                    : new UsageProblem("usage.choice", name, all.get()));
  }
}
