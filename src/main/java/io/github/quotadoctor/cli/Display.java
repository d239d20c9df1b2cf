package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.ColorChoice;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.report.CompareGitHub;
import io.github.quotadoctor.report.CompareJUnit;
import io.github.quotadoctor.report.CompareMarkdown;
import io.github.quotadoctor.report.ComparePrometheus;
import io.github.quotadoctor.report.CompareQuiet;
import io.github.quotadoctor.report.CompareReporter;
import io.github.quotadoctor.report.CompareShort;
import io.github.quotadoctor.report.CompareText;
import io.github.quotadoctor.report.ExplanationMarkdown;
import io.github.quotadoctor.report.ExplanationQuiet;
import io.github.quotadoctor.report.ExplanationReporter;
import io.github.quotadoctor.report.ExplanationShort;
import io.github.quotadoctor.report.ExplanationText;
import io.github.quotadoctor.report.GitHubReporter;
import io.github.quotadoctor.report.JUnitReporter;
import io.github.quotadoctor.report.JsonCompare;
import io.github.quotadoctor.report.JsonExplanation;
import io.github.quotadoctor.report.JsonReporter;
import io.github.quotadoctor.report.JsonSpend;
import io.github.quotadoctor.report.JsonStatus;
import io.github.quotadoctor.report.MarkdownReporter;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.report.PrometheusReporter;
import io.github.quotadoctor.report.QuietReporter;
import io.github.quotadoctor.report.Reporter;
import io.github.quotadoctor.report.ShortReporter;
import io.github.quotadoctor.report.SpendCsv;
import io.github.quotadoctor.report.SpendMarkdown;
import io.github.quotadoctor.report.SpendQuiet;
import io.github.quotadoctor.report.SpendReporter;
import io.github.quotadoctor.report.SpendText;
import io.github.quotadoctor.report.StatusGitHub;
import io.github.quotadoctor.report.StatusMarkdown;
import io.github.quotadoctor.report.StatusPrometheus;
import io.github.quotadoctor.report.StatusQuiet;
import io.github.quotadoctor.report.StatusReporter;
import io.github.quotadoctor.report.StatusShort;
import io.github.quotadoctor.report.StatusText;
import io.github.quotadoctor.report.TextReporter;
import io.github.quotadoctor.report.Theme;
import java.time.Instant;

/** Decides how to print from what was asked for and what the terminal can show. */
final class Display {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 100;
  private static final int USUAL = 80;

  private Display() {}

  static Reporter reporter(DisplaySettings settings, Messages messages, World world) {
    if (settings.quiet() >= 2) {
      return diagnosis -> "";
    }
    Theme theme = theme(settings, world);
    if (settings.quiet() == 1 && settings.format() == OutputFormat.TEXT) {
      return new QuietReporter(messages, theme);
    }
    return switch (settings.format()) {
      case TEXT -> new TextReporter(Version.current(), messages, theme, settings.verbose() > 0);
      case SHORT -> new ShortReporter();
      case JSON -> new JsonReporter(Version.current());
      case MARKDOWN -> new MarkdownReporter(Version.current(), messages);
      case JUNIT -> new JUnitReporter(messages);
      case GITHUB -> new GitHubReporter(messages);
      case PROMETHEUS -> new PrometheusReporter(Version.current());
      case CSV -> throw refused(settings);
    };
  }

  static ExplanationReporter explanationReporter(
      DisplaySettings settings, Messages messages, World world) {
    if (settings.quiet() >= 2) {
      return explanation -> "";
    }
    Theme theme = theme(settings, world);
    if (settings.quiet() == 1 && settings.format() == OutputFormat.TEXT) {
      return new ExplanationQuiet(messages, theme);
    }
    return switch (settings.format()) {
      case TEXT -> new ExplanationText(messages, theme, settings.verbose() > 0);
      case SHORT -> new ExplanationShort();
      case JSON -> new JsonExplanation(Version.current());
      case MARKDOWN -> new ExplanationMarkdown(messages);
      case JUNIT, GITHUB, PROMETHEUS, CSV -> throw refused(settings);
    };
  }

  static StatusReporter statusReporter(DisplaySettings settings, Messages messages, World world) {
    if (settings.quiet() >= 2) {
      return survey -> "";
    }
    Theme theme = theme(settings, world);
    if (settings.quiet() == 1 && settings.format() == OutputFormat.TEXT) {
      return new StatusQuiet(messages, theme);
    }
    String version = Version.current();
    Instant now = world.clock().instant();
    return switch (settings.format()) {
      case TEXT -> new StatusText(version, messages, theme, settings.verbose() > 0, now);
      case SHORT -> new StatusShort();
      case JSON -> new JsonStatus(version);
      case MARKDOWN -> new StatusMarkdown(version, messages, now);
      case GITHUB -> new StatusGitHub(messages);
      case PROMETHEUS -> new StatusPrometheus(version);
      case JUNIT, CSV -> throw refused(settings);
    };
  }

  static SpendReporter spendReporter(DisplaySettings settings, Messages messages, World world) {
    if (settings.quiet() >= 2) {
      return survey -> "";
    }
    Theme theme = theme(settings, world);
    if (settings.quiet() == 1 && settings.format() == OutputFormat.TEXT) {
      return new SpendQuiet(messages, theme);
    }
    String version = Version.current();
    boolean bars = !theme.ascii() && world.charset().newEncoder().canEncode(SpendText.BAR);
    return switch (settings.format()) {
      case TEXT -> new SpendText(version, messages, theme.withAscii(!bars), settings.verbose() > 0);
      case JSON -> new JsonSpend(version);
      case MARKDOWN -> new SpendMarkdown(version, messages);
      case CSV -> new SpendCsv(messages);
      case SHORT, JUNIT, GITHUB, PROMETHEUS -> throw refused(settings);
    };
  }

  static CompareReporter compareReporter(DisplaySettings settings, Messages messages, World world) {
    if (settings.quiet() >= 2) {
      return comparison -> "";
    }
    Theme theme = theme(settings, world);
    if (settings.quiet() == 1 && settings.format() == OutputFormat.TEXT) {
      return new CompareQuiet(messages, theme);
    }
    String version = Version.current();
    return switch (settings.format()) {
      case TEXT -> new CompareText(version, messages, theme, settings.verbose() > 0);
      case SHORT -> new CompareShort();
      case JSON -> new JsonCompare(version);
      case MARKDOWN -> new CompareMarkdown(version, messages);
      case JUNIT -> new CompareJUnit(messages);
      case GITHUB -> new CompareGitHub(messages);
      case PROMETHEUS -> new ComparePrometheus(version);
      case CSV -> throw refused(settings);
    };
  }

  /** Each command lets through only what it can print. */
  private static IllegalStateException refused(DisplaySettings settings) {
    return new IllegalStateException("this command does not print " + settings.format());
  }

  static Theme theme(DisplaySettings settings, World world) {
    boolean signs = world.charset().newEncoder().canEncode("\u2713\u2717");
    return new Theme(color(settings, world), settings.ascii().orElse(!signs), width(world));
  }

  private static boolean color(DisplaySettings settings, World world) {
    if (settings.color() != ColorChoice.AUTO) {
      return settings.color() == ColorChoice.ALWAYS;
    }
    Environment environment = world.environment();
    if (environment.value("NO_COLOR").isPresent()) {
      return false;
    }
    if (isForced(environment, "FORCE_COLOR") || isForced(environment, "CLICOLOR_FORCE")) {
      return true;
    }
    return world.terminal().stdout()
        && !environment.value("TERM").filter("dumb"::equals).isPresent();
  }

  private static boolean isForced(Environment environment, String variable) {
    return environment.value(variable).filter(value -> !value.equals("0")).isPresent();
  }

  static int width(World world) {
    int columns =
        world
            .environment()
            .value("COLUMNS")
            .filter(text -> text.matches("\\d{1,4}"))
            .map(Integer::parseInt)
            .orElse(USUAL);
    return Math.max(NARROWEST, Math.min(WIDEST, columns));
  }
}
