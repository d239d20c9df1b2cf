package io.github.quotadoctor.config;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the value of an option: typed, else in its {@code QUOTADOCTOR_*} variable. */
final class OptionValues {
  private static final Duration LONGEST = Duration.ofDays(1);

  private final GivenOptions given;
  private final Environment environment;
  private final Problems problems;

  OptionValues(GivenOptions given, Environment environment, Problems problems) {
    this.given = given;
    this.environment = environment;
    this.problems = problems;
  }

  Optional<Sourced<String>> text(Option option) {
    Optional<Sourced<String>> typed =
        given.value(option).map(value -> new Sourced<>(value, Source.option(option)));
    return typed.or(
        () ->
            environment
                .value(option.variable())
                .map(value -> new Sourced<>(value, Source.variable(option.variable()))));
  }

  boolean flag(Option option) {
    return oneOf(option, Map.of("true", true, "1", true, "false", false, "0", false)).orElse(false);
  }

  int count(Option option, int most) {
    return number(option, most).orElse(0);
  }

  Optional<Integer> number(Option option, int most) {
    return number(option, 0, most);
  }

  Optional<Integer> number(Option option, int least, int most) {
    return read(
        option,
        text -> {
          try {
            return Optional.of(Integer.parseInt(text)).filter(it -> it >= least && it <= most);
          } catch (NumberFormatException notANumber) {
            return Optional.empty();
          }
        },
        "usage.number",
        Map.of("least", "" + least, "most", "" + most),
        List.of());
  }

  Duration duration(Option option, Duration otherwise) {
    return read(
            option,
            text -> DurationText.parse(text).filter(it -> it.compareTo(LONGEST) <= 0),
            "usage.duration",
            Map.of(),
            List.of())
        .orElse(otherwise);
  }

  <T extends Enum<T>> Optional<T> choice(Option option, Class<T> type) {
    return choice(option, EnumSet.allOf(type));
  }

  <T extends Enum<T>> Optional<T> choice(Option option, Set<T> allowed) {
    Map<String, T> words =
        allowed.stream()
            .collect(
                Collectors.toMap(it -> it.name().toLowerCase(Locale.ROOT), Function.identity()));
    return oneOf(option, words);
  }

  /** One word out of those that are known. */
  Optional<String> word(Option option, Set<String> known) {
    return oneOf(
        option, known.stream().collect(Collectors.toMap(Function.identity(), word -> word)));
  }

  /** The words of a list; those that are not known are told as problems. */
  Set<String> words(Option option, Set<String> known, String problem) {
    Set<String> found = new LinkedHashSet<>();
    for (String word : list(option)) {
      if (known.contains(word)) {
        found.add(word);
      } else {
        addUnknown(word, known, problem);
      }
    }
    return found;
  }

  /** The same for a list that, where there is one, has to name something. */
  Set<String> someWords(Option option, Set<String> known, String problem) {
    if (list(option).isEmpty()) {
      text(option)
          .map(it -> it.value().strip())
          .filter(value -> !value.isEmpty())
          .ifPresent(value -> addUnknown(value, known, problem));
    }
    return words(option, known, problem);
  }

  private void addUnknown(String word, Set<String> known, String problem) {
    problems.add(problem, Map.of("name", word), known.stream().sorted().toList());
  }

  private List<String> list(Option option) {
    return text(option).stream()
        .flatMap(value -> Arrays.stream(value.value().split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  private <T> Optional<T> oneOf(Option option, Map<String, T> words) {
    return read(
        option,
        text -> Optional.ofNullable(words.get(text)),
        "usage.choice",
        Map.of(),
        words.keySet().stream().sorted().toList());
  }

  private <T> Optional<T> read(
      Option option,
      Function<String, Optional<T>> parse,
      String problem,
      Map<String, String> bounds,
      List<String> allowed) {
    Optional<Sourced<String>> text = text(option);
    Optional<T> value = text.flatMap(it -> parse.apply(it.value()));
    if (text.isPresent() && value.isEmpty()) {
      Map<String, String> facts = new HashMap<>(bounds);
      facts.put("name", name(option, text.get()));
      facts.put("value", text.get().value());
      problems.add(problem, facts, allowed);
    }
    return value;
  }

  static String name(Option option, Sourced<String> value) {
    return value.source().isOption() ? option.longName() : option.variable();
  }
}
