package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.spend.SpendQuestion;
import io.github.quotadoctor.spend.SpendSurvey;

/** The screen for a person: the largest spenders with bars, and the limit. */
public final class SpendText implements SpendReporter {
  /** What bars are made of, where it can be printed; one cell wide in every font. */
  public static final String BAR = "\u25ae";

  private final String version;
  private final Messages messages;
  private final Theme theme;
  private final boolean verbose;

  /**
   * A reporter for this terminal.
   *
   * @param verbose whether to tell what was asked
   */
  public SpendText(String version, Messages messages, Theme theme, boolean verbose) {
    this.version = version;
    this.messages = messages;
    this.theme = theme;
    this.verbose = verbose;
  }

  @Override
  public String report(SpendSurvey survey) {
    return survey.fold(this::screen, untold -> "");
  }

  private String screen(SpendSurvey.Told told) {
    Lines lines = new Lines(theme.width());
    head(lines, told.question());
    lines.blank();
    if (told.spenders().isEmpty()) {
      lines.hanging("", 0, messages.text("spend.nothing"));
    } else {
      new SpendColumns(told, messages, theme).print(lines);
    }
    lines.blank();
    SpendWords words = new SpendWords(messages);
    words.foot(told).forEach(text -> lines.hanging("", 0, text));
    if (verbose) {
      lines.hanging("", 0, words.asked(told));
    }
    return lines.toString();
  }

  private void head(Lines lines, SpendQuestion question) {
    String head = "spend.head." + question.by().code();
    Facts facts = Facts.of("version", version).with("url", question.baseUrl().toString());
    lines.hanging("", 0, messages.text(head, facts));
    question
        .key()
        .map(key -> Facts.of("place", key.place()).with("masked", key.masked()))
        .ifPresent(key -> lines.hanging("", 0, messages.text("spend.key", key)));
  }
}
