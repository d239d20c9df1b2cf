package io.github.quotadoctor.cli;

import io.github.quotadoctor.Diagnosed;
import io.github.quotadoctor.FakeTime;
import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.SimulatedKeys;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.report.CausePages;
import io.github.quotadoctor.report.CompareGitHub;
import io.github.quotadoctor.report.CompareJUnit;
import io.github.quotadoctor.report.CompareMarkdown;
import io.github.quotadoctor.report.CompareQuiet;
import io.github.quotadoctor.report.CompareText;
import io.github.quotadoctor.report.Expenses;
import io.github.quotadoctor.report.GitHubReporter;
import io.github.quotadoctor.report.JUnitReporter;
import io.github.quotadoctor.report.MarkdownReporter;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.report.QuietReporter;
import io.github.quotadoctor.report.Readings;
import io.github.quotadoctor.report.SpendMarkdown;
import io.github.quotadoctor.report.SpendQuiet;
import io.github.quotadoctor.report.SpendText;
import io.github.quotadoctor.report.SpendWords;
import io.github.quotadoctor.report.StatusGitHub;
import io.github.quotadoctor.report.StatusMarkdown;
import io.github.quotadoctor.report.StatusQuiet;
import io.github.quotadoctor.report.StatusText;
import io.github.quotadoctor.report.Surveys;
import io.github.quotadoctor.report.TextReporter;
import io.github.quotadoctor.report.Theme;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import io.github.quotadoctor.spend.SpendFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that a person can be shown, in one language and one width, by name. */
final class EveryScreen {
  private static final String VERSION = "0.1.0";
  private static final String KEY = "sk-proj-MadeUpForTheseScreens0123456789abcd";
  static final List<KeyComparison> COMPARISONS =
      List.of(
          SimulatedKeys.in("old_key_revoked"),
          SimulatedKeys.in("new_key_bills_elsewhere"),
          SimulatedKeys.in("credit_balance_exhausted"),
          SimulatedKeys.in("rate_limit_requests", "key-2", "ci-deploy"));
  static final String LOG =
      """
      2026-11-20T10:00:02Z 429 rate_limit_exceeded: Limit 30000, Used 29000 (TPM)
      2026-11-20T10:00:05Z 429 rate_limit_exceeded: Limit 30000, Used 29000 (TPM)
      2026-11-20T10:07:00Z 429 {"error": {"code": "insufficient_quota"}}
      2026-11-20T10:08:00Z toomanyrequests: You have reached your pull rate limit.
      2026-11-20T10:09:00Z api.groq.com 429 rate_limit_exceeded
      """;

  private final Messages messages;
  private final String language;
  private final int columns;
  private final Map<String, String> screens = new TreeMap<>();

  private EveryScreen(String language, int columns) {
    this.messages = Messages.in(language);
    this.language = language;
    this.columns = columns;
  }

  /** What is shown on a terminal. */
  static Map<String, String> onTerminals(String language, int columns) {
    EveryScreen every = new EveryScreen(language, columns);
    Scenarios.all().forEach(every::scenario);
    COMPARISONS.forEach(every::comparison);
    every.pages();
    every.statusPages();
    every.spending();
    every.help();
    every.mistakes();
    every.pastedTexts();
    every.waits();
    every.simulation();
    return every.screens;
  }

  /** What is shown elsewhere. */
  static Map<String, String> elsewhere(String language) {
    EveryScreen every = new EveryScreen(language, Integer.MAX_VALUE);
    every.documents();
    return every.screens;
  }

  private void add(String name, String screen) {
    screens.put(name, screen);
  }

  private Theme theme(boolean ascii) {
    return new Theme(false, ascii, columns);
  }

  private void scenario(Scenario scenario) {
    Diagnosis diagnosis = Diagnosed.in(scenario.name());
    String name = "scenario " + scenario.name();
    add(name, new TextReporter(VERSION, messages, theme(false), false).report(diagnosis));
    add(name + " -v", new TextReporter(VERSION, messages, theme(true), true).report(diagnosis));
  }

  private void comparison(KeyComparison comparison) {
    String name = "compare " + COMPARISONS.indexOf(comparison);
    add(name, new CompareText(VERSION, messages, theme(false), false).report(comparison));
    add(name + " -v", new CompareText(VERSION, messages, theme(true), true).report(comparison));
  }

  private void pages() {
    CausePages pages = new CausePages(messages, it -> Scenarios.named(it.code()).isPresent());
    for (Cause cause : Cause.values()) {
      add("page " + cause.code(), pages.text(cause, theme(false)));
    }
  }

  private void statusPages() {
    Surveys.all()
        .forEach(
            (name, survey) -> {
              StatusText text = new StatusText(VERSION, messages, theme(false), true, Readings.NOW);
              add("status " + name, text.report(survey));
              add("status -q " + name, new StatusQuiet(messages, theme(false)).report(survey));
            });
  }

  private void spending() {
    Expenses.all()
        .forEach(
            (name, survey) -> {
              SpendText text = new SpendText(VERSION, messages, theme(false), true);
              add("spend " + name, text.report(survey));
              add("spend -q " + name, new SpendQuiet(messages, theme(false)).report(survey));
            });
  }

  private Run run() {
    return new Run()
        .variable("QUOTADOCTOR_LANG", language)
        .variable("COLUMNS", Integer.toString(columns));
  }

  private void help() {
    for (Command command : new Commands(Sessions.unused()).all()) {
      String name = command.name();
      add("help " + name, run().run("help", name).out());
      add(name + " --help", run().run(name, "--help").out());
    }
    HelpCommand.TOPICS.forEach(it -> add("help " + it, run().run("help", it).out()));
    add("help", run().run("help").out());
    add("--help", run().run().err());
  }

  /** Lines on stderr are not broken, so that they can be searched for. */
  private void mistakes() {
    if (columns < Integer.MAX_VALUE) {
      return;
    }
    for (String call :
        List.of(
            "check1",
            "--bogus",
            "check --timeout",
            "check --timeout=soon --retries=11 --skip=price --color=red --allow=quota",
            "check --organization=org-\u00e9 --base-url=no-such --proxy=no-such --ca-file=no-such",
            "check --key-file=no-such --key-command=false --report=json",
            "check --max-spend-percent=90",
            "wait --interval=500ms --probe=none",
            "compare --key-source=a=env:A",
            "compare --key-source=old=env:A --key-source=old=env:B --key-source=c",
            "status --fail-on=down",
            "spend --base-url=https://example.com/v1",
            "explain --file=no-such",
            "simulate",
            "simulate insuficient_quota",
            "simulate healthy --port=x",
            "schema",
            "completion",
            "completion no-such",
            "help no-such")) {
      add("mistake " + call, run().run(call.split(" ", -1)).err());
    }
    for (SpendFault fault : SpendFault.values()) {
      add("spend " + fault, new SpendWords(messages).fault(Expenses.untold(fault)));
    }
  }

  private void pastedTexts() {
    add("explain a log", run().stdin(LOG).run("explain", "-v").out());
    add("explain nothing", run().stdin("all is well").run("explain").out());
    add("explain -q", run().stdin(LOG).run("explain", "-q").out());
    add("explain a status", run().stdin("status code 429").run("explain").out());
  }

  private void waits() {
    waits("propagation", "--skip=status");
    waits("credit_balance_exhausted", "--timeout=25m");
    waits("invalid_api_key", "--skip=status");
    waits("outage_reported", "--for=status", "--timeout=1m");
  }

  private void waits(String scenario, String... options) {
    FakeTime time = new FakeTime();
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, time::nanos)) {
      List<String> call = new ArrayList<>(List.of("wait", "--base-url=" + api.baseUrl()));
      call.add("--status-url=" + api.statusUrl());
      call.addAll(List.of(options));
      Run.Result result =
          run()
              .time(time)
              .variable("OPENAI_API_KEY", KEY)
              .terminal(new Terminal(false, false, true))
              .run(call.toArray(String[]::new));
      add("wait " + scenario, result.err().replaceAll("\r\u001b\\[K", "\n"));
      add("waited " + scenario, result.out());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void simulation() {
    Run.Result allowed =
        run().run("simulate", "rate_limit_requests", "--allow=rate_limit", "--skip=status", "-q");
    add("allowed", columns < Integer.MAX_VALUE ? "" : allowed.err());
    Scenario scenario = Scenarios.named("old_key_revoked").orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      add("serve", new ServeNotice(messages, columns).text(api, scenario));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void documents() {
    mistakes();
    simulation();
    for (Scenario scenario : Scenarios.all()) {
      Diagnosis diagnosis = Diagnosed.in(scenario.name());
      String name = " " + scenario.name();
      add("markdown" + name, new MarkdownReporter(VERSION, messages).report(diagnosis));
      add("junit" + name, new JUnitReporter(messages).report(diagnosis));
      add("github" + name, new GitHubReporter(messages).report(diagnosis));
      add("-q" + name, new QuietReporter(messages, theme(false)).report(diagnosis));
    }
    for (KeyComparison comparison : COMPARISONS) {
      String name = " compare " + COMPARISONS.indexOf(comparison);
      add("markdown" + name, new CompareMarkdown(VERSION, messages).report(comparison));
      add("junit" + name, new CompareJUnit(messages).report(comparison));
      add("github" + name, new CompareGitHub(messages).report(comparison));
      add("-q" + name, new CompareQuiet(messages, theme(false)).report(comparison));
    }
    Surveys.all()
        .forEach(
            (name, survey) -> {
              add(
                  "markdown status " + name,
                  new StatusMarkdown(VERSION, messages, Readings.NOW).report(survey));
              add("github status " + name, new StatusGitHub(messages).report(survey));
            });
    Expenses.all()
        .forEach(
            (name, survey) ->
                add("markdown spend " + name, new SpendMarkdown(VERSION, messages).report(survey)));
    CausePages pages = new CausePages(messages, it -> Scenarios.named(it.code()).isPresent());
    for (Cause cause : Cause.values()) {
      add("markdown page " + cause.code(), pages.markdown(cause));
    }
    add("markdown explain", run().stdin(LOG).run("explain", "-o", "markdown").out());
  }
}
