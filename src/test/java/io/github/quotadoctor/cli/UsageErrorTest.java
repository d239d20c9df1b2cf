package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that cannot be run: exit 2, and words that help. */
class UsageErrorTest {
  private static final String TRY = "Try: quotadoctor help\n";

  static List<Arguments> misuses() {
    return List.of(
        misuse("unknown option --bogus", "--bogus"),
        misuse("unknown option --verion; did you mean --version?", "--verion"),
        misuse("unknown command chek; did you mean check?", "chek"),
        misuse("unknown command frobnicate", "frobnicate"),
        misuse("unknown command check", "--", "check"),
        misuse("unknown command", ""),
        misuse("unknown option --otput; did you mean --output?", "check", "--otput=json"),
        misuse("unknown option --keyfile; did you mean --key-file?", "check", "--keyfile", "x"),
        misuse("unknown option -x", "check", "-x"),
        misuse("unknown argument extra", "check", "extra"),
        misuse("unknown argument extra", "simulate", "healthy", "extra"),
        misuse("--timeout needs a value", "check", "--timeout"),
        misuse("--output needs a value", "check", "-o"),
        misuse("--key-env needs a value", "check", "--key-env="),
        misuse("--key-file needs a value", "check", "--key-file", ""),
        misuse("--key-env needs a value", "check", "--key-env", "--color=never"),
        misuse("--timeout was given more than once", "check", "--timeout=5s", "--timeout=6s"),
        misuse("--key-stdin was given more than once", "check", "--key-stdin", "--key-stdin"),
        misuse("--ascii takes no value", "check", "--ascii=false"),
        misuse("--help takes no value", "check", "--help=yes"),
        misuse(duration("--timeout"), "check", "--timeout=soon"),
        misuse(duration("--request-timeout"), "check", "--request-timeout=0s"),
        misuse(duration("--connect-timeout"), "check", "--connect-timeout=25h"),
        misuse("--retries takes a whole number (0 to 10)", "check", "--retries=11"),
        misuse("--retries takes a whole number (0 to 10)", "check", "--retries=-1"),
        misuse(
            "--output takes one of: github, json, junit, markdown, prometheus, short, text",
            "check",
            "--output=xml"),
        misuse("--color takes one of: always, auto, never", "check", "--color=red"),
        misuse("--probe takes one of: none, tiny", "check", "--probe=big"),
        misuse(address("--base-url"), "check", "--base-url=api.example"),
        misuse(address("--status-url"), "check", "--status-url=https://u:p@status.example"),
        misuse(
            "--base-url: a key is not sent over plain http, except to this machine itself, or with"
                + " --insecure-http",
            "check",
            "--base-url=http://api.openai.com/v1"),
        misuse(
            "--status-url: plain http is for this machine itself only",
            "check",
            "--insecure-http",
            "--status-url=http://status.example"),
        misuse(
            "--proxy takes an address such as http://proxy.example:3128 or"
                + " socks5://proxy.example:1080",
            "check",
            "--proxy=https://name:password@proxy.example"),
        misuse(
            "--proxy: a SOCKS proxy that wants a name and a password cannot be used",
            "check",
            "--proxy=socks5://name:password@proxy.example"),
        misuse(
            "no certificate in PEM form can be read from nowhere.pem (--ca-file)",
            "check",
            "--ca-file=nowhere.pem"),
        misuse(
            "there is no check price; there are billing, environment, key, limit, network,"
                + " organization, rate, status",
            "check",
            "--skip=status,price"),
        misuse("cannot read no-such.key", "check", "--key-file=no-such.key"),
        misuse("cannot read no-such.env", "check", "--env-file=no-such.env"),
        misuse(
            "--key-env and --key-command name two places for the key; give one",
            "check",
            "--key-env=A",
            "--key-command=false"),
        misuse("the key command failed (exit code 7)", "check", "--key-command=exit 7"),
        misuse(
            "--organization holds a character that no organization or project id has",
            "check",
            "--organization=org-\u00e9"),
        misuse(duration("--timeout"), "status", "--timeout=soon"),
        misuse(address("--status-url"), "status", "--status-url=nowhere"),
        misuse("cannot read no-such.json", "status", "--status-sources=no-such.json"),
        misuse("--fail-on needs a value", "status", "--fail-on="),
        misuse("--all takes no value", "status", "--all=yes"),
        misuse("unknown option --fail-no; did you mean --fail-on?", "status", "--fail-no=outage"),
        misuse(
            "there is no verdict down to fail on; there are degraded, maintenance, other_endpoint,"
                + " outage, recovering, unknown, unscoped_incident",
            "status",
            "--fail-on=outage,down"),
        misuse("which state? quotadoctor simulate --list names them", "simulate"),
        misuse(
            "there is no state insuficient_quota (did you mean insufficient_quota?);"
                + " quotadoctor simulate --list names them",
            "simulate",
            "insuficient_quota"),
        misuse(
            "there is no state sunshine; quotadoctor simulate --list names them",
            "simulate",
            "sunshine"),
        misuse("--port takes a whole number (0 to 65535)", "simulate", "healthy", "--port=65536"),
        misuse("--port takes a whole number (0 to 65535)", "simulate", "healthy", "--port=http"),
        misuse(duration("--latency"), "simulate", "healthy", "--latency=slow"),
        misuse(
            "there is no command or topic money; the topics are environment, exit-codes, json,"
                + " keys",
            "help",
            "money"));
  }

  /** A format of their own beats the variable. */
  static List<Arguments> misusesWithoutAFormat() {
    return misuses().stream()
        .filter(misuse -> !misuse.get()[1].toString().matches(".*(\\[|, )(-o|--output).*"))
        .toList();
  }

  private static Arguments misuse(String message, String... arguments) {
    return Arguments.of(message, List.of(arguments));
  }

  private static String duration(String option) {
    return option + " takes a length of time such as 500ms, 30s, 15m or 2h";
  }

  private static String address(String option) {
    return option
        + " takes an address such as https://api.openai.com/v1, without user name, query or"
        + " fragment";
  }

  private static Run.Result run(List<String> arguments) {
    return new Run().run(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("misuses")
  void itIsToldOnStderrAndEndsInTwo(String message, List<String> arguments) {
    Run.Result run = run(arguments);

    assertThat(run.err()).isEqualTo("quotadoctor: " + message + "\n" + TRY);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("misusesWithoutAFormat")
  void inJsonItIsADocumentOnStdoutToo(String message, List<String> arguments) {
    Run.Result run =
        new Run().variable("QUOTADOCTOR_OUTPUT", "json").run(arguments.toArray(String[]::new));

    assertThat(Schemas.error().problems(run.out())).isEmpty();
    assertThat(run.out()).contains("\"message\": \"" + message + "\"");
    assertThat(run.err()).isEqualTo("quotadoctor: " + message + "\n" + TRY);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-o json --color=red",
        "-ojson --bogus",
        "-o=json --timeout=x",
        "--output=json --retries=x",
        "--output json extra",
        "--bogus -qvo json",
        "--color=red -vojson"
      })
  void everyWayToAskForJsonIsUnderstood(String typed) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(Arrays.asList(typed.split(" ")));
    Run.Result run = run(arguments);

    assertThat(Schemas.error().problems(run.out())).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--bogus", "--output=text --bogus", "--model=json --bogus"})
  void elseNothingIsPrintedOnStdout(String typed) {
    List<String> arguments = new ArrayList<>(List.of("check"));
    arguments.addAll(Arrays.asList(typed.split(" ")));

    assertThat(run(arguments).out()).isEmpty();
  }

  @Test
  void aTypedFormatBeatsItsVariable() {
    Run.Result run =
        new Run().variable("QUOTADOCTOR_OUTPUT", "json").run("check", "-o", "text", "--bogus");

    assertThat(run.out()).isEmpty();
  }

  @Test
  void allProblemsOfTheSettingsAreToldAtOnce() {
    Run.Result run = new Run().run("check", "--timeout=x", "--retries=y", "-o", "json");

    assertThat(run.err().lines()).hasSize(3);
    assertThat(run.out())
        .contains(
            "\"message\": \""
                + duration("--timeout")
                + "; --retries takes a whole number (0 to 10)\"");
  }

  @Test
  void aKeyIsNotReadFromTheKeyboard() {
    Run.Result run =
        new Run().terminal(new Terminal(true, false, false)).run("check", "--key-stdin");

    assertThat(run.err())
        .isEqualTo("quotadoctor: --key-stdin reads from a pipe, not from the keyboard\n" + TRY);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void aLongUnknownArgumentIsNotRepeatedBecauseItMayBeASecret() {
    Run.Result run = new Run().run("check", "0123456789abcdef0123456789abcdef");

    assertThat(run.err()).isEqualTo("quotadoctor: unknown argument\n" + TRY);
  }

  @Test
  void theValueOfAnUnknownOptionIsNotRepeated() {
    assertThat(new Run().run("check", "--pin=1234").err())
        .isEqualTo("quotadoctor: unknown option --pin\n" + TRY);
  }
}
