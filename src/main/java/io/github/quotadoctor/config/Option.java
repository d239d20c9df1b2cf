package io.github.quotadoctor.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every option of the command line, with the shape of its value. */
public enum Option {
  OUTPUT("FORMAT", "-o"),
  QUIET("", "-q"),
  VERBOSE("", "-v"),
  COLOR("WHEN"),
  ASCII(),
  LANG("TAG"),
  KEY_ENV("NAME"),
  KEY_FILE("FILE"),
  KEY_STDIN(),
  KEY_COMMAND("COMMAND"),
  KEY_SOURCE("NAME=SOURCE"),
  ENV_FILE("FILE"),
  ADMIN_KEY_ENV("NAME"),
  ADMIN_KEY_FILE("FILE"),
  MAX_SPEND_PERCENT("NUMBER"),
  ORGANIZATION("ID"),
  PROJECT("ID"),
  IGNORE_ENV_HEADERS(),
  BASE_URL("URL"),
  STATUS_URL("URL"),
  MODEL("ID"),
  PROBE("KIND"),
  SKIP("ID,..."),
  TIMEOUT("TIME"),
  REQUEST_TIMEOUT("TIME"),
  CONNECT_TIMEOUT("TIME"),
  RETRIES("COUNT"),
  BASELINE("FILE"),
  PROXY("URL"),
  CA_FILE("PEM"),
  INSECURE_HTTP(),
  FILE("FILE"),
  STATUS("NNN"),
  HEADERS("FILE"),
  ALL(),
  STATUS_SOURCES("FILE"),
  FAIL_ON("VERDICT,..."),
  LIST(),
  SERVE(),
  PORT("NUMBER"),
  LATENCY("TIME"),
  BY("KIND"),
  TOP("COUNT"),
  FOR("GOAL"),
  INTERVAL("TIME"),
  MAX_INTERVAL("TIME"),
  SUCCESS_COUNT("COUNT"),
  REPORT("FORMAT=FILE"),
  ALLOW("CLASS,..."),
  FAIL_FAST();

  private final Optional<String> valueLabel;
  private final Optional<String> shortName;

  Option() {
    this("");
  }

  Option(String valueLabel) {
    this(valueLabel, "");
  }

  Option(String valueLabel, String shortName) {
    this.valueLabel = Optional.of(valueLabel).filter(label -> !label.isEmpty());
    this.shortName = Optional.of(shortName).filter(letter -> !letter.isEmpty());
  }

  /** The name in kebab-case, without dashes. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The long name as it is typed. */
  public String longName() {
    return "--" + id();
  }

  /** The names as they are typed, the short one first. */
  public List<String> names() {
    return shortName.map(letter -> List.of(letter, longName())).orElse(List.of(longName()));
  }

  /** The letter that may be typed instead, with its dash. */
  public Optional<String> shortName() {
    return shortName;
  }

  /** What stands for the value in help texts; empty for a switch. */
  public Optional<String> valueLabel() {
    return valueLabel;
  }

  /** Whether the option may be given more than once, each time meaning more. */
  public boolean isCounted() {
    return this == QUIET || this == VERBOSE;
  }

  /** Whether a switch can also be turned off, by {@code --no-...}. */
  public boolean isNegatable() {
    return this == ASCII || this == FAIL_FAST;
  }

  /** What turns off a switch that can be turned off. */
  public String negativeName() {
    return "--no-" + id();
  }

  /** Whether it may be given more than once, each time with another value. */
  public boolean isRepeatable() {
    return this == KEY_SOURCE || this == REPORT;
  }

  /** The variable that stands in for the option where it is not typed. */
  public String variable() {
    return "QUOTADOCTOR_" + name();
  }
}
