package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Value;
import io.github.quotadoctor.config.ColorChoice;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.WaitGoal;
import io.github.quotadoctor.report.Languages;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The words that can be the value of an option. */
final class OptionWords {
  private OptionWords() {}

  /**
   * What can be typed behind an option.
   *
   * @param formats those that the command can print
   * @param inFiles those that it can write to files
   */
  static Value of(Option option, List<String> formats, List<String> inFiles) {
    return switch (option) {
      case OUTPUT -> value(option, Value.Kind.ONE, formats);
      case REPORT -> value(option, Value.Kind.WORD_AND_FILE, inFiles);
      case COLOR -> value(option, Value.Kind.ONE, of(Arrays.asList(ColorChoice.values())));
      case LANG -> value(option, Value.Kind.ONE, Languages.all());
      case PROBE -> value(option, Value.Kind.ONE, of(Arrays.asList(ProbeKind.values())));
      case FOR -> value(option, Value.Kind.ONE, of(Arrays.asList(WaitGoal.values())));
      case BY -> value(option, Value.Kind.ONE, SpendCommand.groupings());
      case SKIP -> value(option, Value.Kind.LIST, List.copyOf(CheckCommand.checkIds()));
      case ALLOW -> value(option, Value.Kind.LIST, AllowOption.words());
      case FAIL_ON -> value(option, Value.Kind.LIST, StatusCommand.verdicts());
      case KEY_FILE, ENV_FILE, ADMIN_KEY_FILE, BASELINE, CA_FILE, FILE, HEADERS, STATUS_SOURCES ->
          value(option, Value.Kind.FILE, List.of());
      case KEY_ENV,
          KEY_COMMAND,
          KEY_SOURCE,
          ADMIN_KEY_ENV,
          MAX_SPEND_PERCENT,
          ORGANIZATION,
          PROJECT,
          BASE_URL,
          STATUS_URL,
          MODEL,
          TIMEOUT,
          REQUEST_TIMEOUT,
          CONNECT_TIMEOUT,
          RETRIES,
          PROXY,
          STATUS,
          PORT,
          LATENCY,
          TOP,
          INTERVAL,
          MAX_INTERVAL,
          SUCCESS_COUNT ->
          value(option, Value.Kind.ANY, List.of());
      case QUIET,
          VERBOSE,
          ASCII,
          KEY_STDIN,
          IGNORE_ENV_HEADERS,
          INSECURE_HTTP,
          ALL,
          LIST,
          SERVE,
          FAIL_FAST ->
          Value.none();
    };
  }

  private static Value value(Option option, Value.Kind kind, List<String> words) {
    return new Value(kind, option.valueLabel().orElse(""), words);
  }

  /** These constants as they are typed. */
  static List<String> of(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(it -> it.name().toLowerCase(Locale.ROOT)).toList();
  }
}
