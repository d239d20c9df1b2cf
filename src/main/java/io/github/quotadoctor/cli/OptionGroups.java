package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Options that several commands share. */
final class OptionGroups {
  /** How to print. */
  static final List<Option> DISPLAY =
      List.of(Option.OUTPUT, Option.QUIET, Option.VERBOSE, Option.COLOR, Option.ASCII, Option.LANG);

  /** The formats of most commands. */
  static final Set<OutputFormat> FORMATS =
      Collections.unmodifiableSet(
          EnumSet.of(
              OutputFormat.TEXT, OutputFormat.SHORT, OutputFormat.JSON, OutputFormat.MARKDOWN));

  /** The formats of what ends in a verdict. */
  static final Set<OutputFormat> ALL_FORMATS =
      Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OutputFormat.CSV)));

  /** Where the key is. */
  static final List<Option> KEY =
      List.of(
          Option.KEY_ENV, Option.KEY_FILE, Option.KEY_STDIN, Option.KEY_COMMAND, Option.ENV_FILE);

  /** How the organization is asked about itself. */
  static final List<Option> ADMIN = List.of(Option.ADMIN_KEY_ENV, Option.ADMIN_KEY_FILE);

  /** Which organization and project to name. */
  static final List<Option> ACCOUNT =
      List.of(Option.ORGANIZATION, Option.PROJECT, Option.IGNORE_ENV_HEADERS);

  /** Where the requests go. */
  static final List<Option> TARGET = List.of(Option.BASE_URL, Option.STATUS_URL);

  /** How the servers are reached. */
  static final List<Option> CONNECTION =
      List.of(Option.PROXY, Option.CA_FILE, Option.INSECURE_HTTP);

  /** What is asked, and for how long. */
  static final List<Option> RUN =
      List.of(
          Option.MODEL,
          Option.PROBE,
          Option.SKIP,
          Option.TIMEOUT,
          Option.REQUEST_TIMEOUT,
          Option.CONNECT_TIMEOUT,
          Option.RETRIES);

  /** How long to wait, and for what. */
  static final List<Option> WAIT =
      List.of(
          Option.FOR, Option.INTERVAL, Option.MAX_INTERVAL, Option.SUCCESS_COUNT, Option.FAIL_FAST);

  private OptionGroups() {}

  /** All options of these groups, in order. */
  static List<Option> all(List<List<Option>> groups) {
    return groups.stream().flatMap(List::stream).toList();
  }
}
