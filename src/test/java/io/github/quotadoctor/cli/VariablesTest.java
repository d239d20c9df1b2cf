package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Option;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every option can be set by its variable, and is then called by its name. */
class VariablesTest {
  private static final String CLOSED = "http://127.0.0.1:9";

  /** For each option a value that shows that it was read, and what is then printed. */
  private static final Map<Option, List<String>> TRACES = new EnumMap<>(Option.class);

  static {
    trace(Option.OUTPUT, "xml", "QUOTADOCTOR_OUTPUT takes one of: ");
    trace(Option.QUIET, "3", "QUOTADOCTOR_QUIET takes a whole number (0 to 2)");
    trace(Option.VERBOSE, "yes", "QUOTADOCTOR_VERBOSE takes a whole number (0 to 2)");
    trace(Option.COLOR, "red", "QUOTADOCTOR_COLOR takes one of: always, auto, never");
    trace(Option.ASCII, "maybe", "QUOTADOCTOR_ASCII takes one of: 0, 1, false, true");
    trace(Option.LANG, "xx", "QUOTADOCTOR_LANG takes one of: ");
    trace(Option.KEY_ENV, "OTHER_KEY", "no key: OTHER_KEY is not set");
    trace(Option.KEY_FILE, "no-such.key", "cannot read no-such.key");
    trace(Option.KEY_STDIN, "maybe", "QUOTADOCTOR_KEY_STDIN takes one of: 0, 1, false, true");
    trace(Option.KEY_COMMAND, "exit 7", "the key command failed (exit code 7)");
    trace(Option.KEY_SOURCE, "old", "QUOTADOCTOR_KEY_SOURCE takes NAME=SOURCE");
    trace(Option.BASELINE, "no-such.json", "cannot read no-such.json");
    trace(Option.ENV_FILE, "no-such.env", "cannot read no-such.env");
    trace(Option.ADMIN_KEY_ENV, "NO_SUCH_VARIABLE", "there is no admin key in NO_SUCH_VARIABLE");
    trace(Option.ADMIN_KEY_FILE, "no-such.key", "cannot read no-such.key");
    trace(Option.MAX_SPEND_PERCENT, "90", "QUOTADOCTOR_MAX_SPEND_PERCENT needs an admin key");
    trace(Option.ORGANIZATION, "org-\u00e9", "QUOTADOCTOR_ORGANIZATION holds a character");
    trace(Option.PROJECT, "proj_\u00e9", "QUOTADOCTOR_PROJECT holds a character");
    trace(Option.IGNORE_ENV_HEADERS, "maybe", "QUOTADOCTOR_IGNORE_ENV_HEADERS takes one of");
    trace(Option.BASE_URL, "nowhere", "QUOTADOCTOR_BASE_URL takes an address");
    trace(Option.STATUS_URL, "nowhere", "QUOTADOCTOR_STATUS_URL takes an address");
    trace(Option.PROBE, "none", "probe: none");
    trace(Option.SKIP, "price", "there is no check price");
    trace(Option.TIMEOUT, "soon", "QUOTADOCTOR_TIMEOUT takes a length of time");
    trace(Option.REQUEST_TIMEOUT, "soon", "QUOTADOCTOR_REQUEST_TIMEOUT takes a length of time");
    trace(Option.CONNECT_TIMEOUT, "soon", "QUOTADOCTOR_CONNECT_TIMEOUT takes a length of time");
    trace(Option.RETRIES, "11", "QUOTADOCTOR_RETRIES takes a whole number (0 to 10)");
    trace(Option.PROXY, "gopher://proxy", "QUOTADOCTOR_PROXY takes an address");
    trace(Option.CA_FILE, "nowhere.pem", "can be read from nowhere.pem (QUOTADOCTOR_CA_FILE)");
    trace(Option.INSECURE_HTTP, "maybe", "QUOTADOCTOR_INSECURE_HTTP takes one of");
    trace(Option.ALL, "maybe", "QUOTADOCTOR_ALL takes one of: 0, 1, false, true");
    trace(Option.STATUS_SOURCES, "no-such.json", "cannot read no-such.json");
    trace(Option.BY, "day", "QUOTADOCTOR_BY takes one of: key, line-item, project");
    trace(Option.TOP, "0", "QUOTADOCTOR_TOP takes a whole number (1 to 1000)");
    trace(Option.FOR, "credit", "QUOTADOCTOR_FOR takes one of: healthy, quota, status");
    trace(Option.INTERVAL, "soon", "QUOTADOCTOR_INTERVAL takes a length of time");
    trace(Option.MAX_INTERVAL, "soon", "QUOTADOCTOR_MAX_INTERVAL takes a length of time");
    trace(Option.SUCCESS_COUNT, "0", "QUOTADOCTOR_SUCCESS_COUNT takes a whole number (1 to 100)");
    trace(Option.FAIL_FAST, "maybe", "QUOTADOCTOR_FAIL_FAST takes one of: 0, 1, false, true");
    trace(Option.REPORT, "junit", "QUOTADOCTOR_REPORT takes FORMAT=FILE, where FORMAT is one of:");
    trace(Option.ALLOW, "quota", "there is nothing to allow named quota; there are inconclusive");
    trace(Option.FAIL_ON, "price", "there is no verdict price to fail on");
  }

  private static void trace(Option option, String value, String printed) {
    TRACES.put(option, List.of(value, printed));
  }

  /** The model shows only in a probe; {@code CheckCommandTest} sends one. */
  static List<Option> options() {
    return new CheckCommand(Sessions.unused())
        .options().stream().filter(option -> option != Option.MODEL).toList();
  }

  private static Run run() {
    return new Run().variable("OPENAI_BASE_URL", CLOSED).variable("QUOTADOCTOR_STATUS_URL", CLOSED);
  }

  @ParameterizedTest
  @MethodSource("options")
  void theVariableOfAnOptionIsRead(Option option) {
    List<String> trace = TRACES.getOrDefault(option, List.of());
    assertThat(trace).as("a value for " + option).hasSize(2);

    Run.Result run = run().variable(option.variable(), trace.get(0)).run("check");

    assertThat(run.out() + run.err()).contains(trace.get(1));
  }

  static List<Option> optionsOfCompare() {
    return new CompareCommand(Sessions.unused())
        .options().stream().filter(option -> option != Option.MODEL).toList();
  }

  @ParameterizedTest
  @MethodSource("optionsOfCompare")
  void theVariableOfAnOptionOfCompareIsRead(Option option) {
    List<String> trace = TRACES.getOrDefault(option, List.of());
    assertThat(trace).as("a value for " + option).hasSize(2);

    Run.Result run =
        run()
            .variable("QUOTADOCTOR_KEY_SOURCE", "old=env:OLD_KEY\nnew=env:NEW_KEY")
            .variable(option.variable(), trace.get(0))
            .run("compare");

    assertThat(run.out() + run.err()).contains(trace.get(1));
  }

  @ParameterizedTest
  @MethodSource("optionsOfCompare")
  void anEmptyVariableOfCompareIsNotSet(Option option) {
    Run.Result run =
        new Run()
            .variable(option.variable(), "")
            .run(
                "compare",
                "--base-url=" + CLOSED,
                "--status-url=" + CLOSED,
                "--skip=status",
                "--key-source=old=env:OLD_KEY",
                "--key-source=new=env:NEW_KEY");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("no key: OLD_KEY is not set");
    assertThat(run.exitCode()).isEqualTo(10);
  }

  static List<Option> optionsOfStatus() {
    return new StatusCommand(Sessions.unused()).options();
  }

  @ParameterizedTest
  @MethodSource("optionsOfStatus")
  void theVariableOfAnOptionOfStatusIsRead(Option option) {
    List<String> trace = TRACES.getOrDefault(option, List.of());
    assertThat(trace).as("a value for " + option).hasSize(2);

    Run.Result run = new Run().variable(option.variable(), trace.get(0)).run("status");

    assertThat(run.err()).contains(trace.get(1));
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("optionsOfStatus")
  void anEmptyVariableOfStatusIsNotSet(Option option) {
    Run.Result run = new Run().variable(option.variable(), "").run("status", "-o", "short");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("unknown            openai ");
    assertThat(run.exitCode()).isZero();
  }

  static List<Option> optionsOfWait() {
    return OptionGroups.WAIT;
  }

  /** The others are those of {@code check}. */
  @ParameterizedTest
  @MethodSource("optionsOfWait")
  void theVariableOfAnOptionOfWaitIsRead(Option option) {
    List<String> trace = TRACES.getOrDefault(option, List.of());
    assertThat(trace).as("a value for " + option).hasSize(2);

    Run.Result run = run().variable(option.variable(), trace.get(0)).run("wait");

    assertThat(run.err()).contains(trace.get(1));
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("optionsOfWait")
  void anEmptyVariableOfWaitIsNotSet(Option option) {
    Run.Result run = run().variable(option.variable(), "").run("wait", "-q");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(10);
  }

  static List<Option> optionsOfSpend() {
    return new SpendCommand(Sessions.unused()).options();
  }

  /** The formats differ; {@code FormatsTest} looks at those. */
  @ParameterizedTest
  @MethodSource("optionsOfSpend")
  void theVariableOfAnOptionOfSpendIsRead(Option option) {
    List<String> trace = TRACES.getOrDefault(option, List.of());
    assertThat(trace).as("a value for " + option).hasSize(2);
    Run.Result run = new Run().variable(option.variable(), trace.get(0)).run("spend");

    assertThat(run.err()).contains(trace.get(1));
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("optionsOfSpend")
  void anEmptyVariableOfSpendIsNotSet(Option option) {
    Run.Result run = new Run().variable(option.variable(), "").run("spend");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("quotadoctor: no admin key: OPENAI_ADMIN_KEY is not set.");
    assertThat(run.exitCode()).isEqualTo(10);
  }

  @ParameterizedTest
  @MethodSource("options")
  void anEmptyVariableIsNotSet(Option option) {
    Run.Result run =
        new Run()
            .variable(option.variable(), "")
            .run("check", "--base-url=" + CLOSED, "--status-url=" + CLOSED, "--skip=status");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("no key: OPENAI_API_KEY is not set");
    assertThat(run.exitCode()).isEqualTo(10);
  }

  @Test
  void anOptionBeatsItsVariableAndThatBeatsTheOneOfTheSdks() {
    Run run =
        new Run()
            .variable("QUOTADOCTOR_STATUS_URL", CLOSED)
            .variable("QUOTADOCTOR_SKIP", "status")
            .variable("OPENAI_BASE_URL", "http://127.0.0.1:1/sdk");
    assertThat(run.run("check").out()).contains("http://127.0.0.1:1/sdk ");

    run.variable("QUOTADOCTOR_BASE_URL", "http://127.0.0.1:2/tool");
    assertThat(run.run("check").out()).contains("http://127.0.0.1:2/tool ");

    assertThat(run.run("check", "--base-url=http://127.0.0.1:3/typed").out())
        .contains("http://127.0.0.1:3/typed ");
  }
}
