package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The screen for a person: OpenAI's page in detail, the alternatives in a line each. */
public final class StatusText implements StatusReporter {
  private final String version;
  private final Messages messages;
  private final Theme theme;
  private final boolean verbose;
  private final Moments moments;

  /**
   * A reporter for this terminal.
   *
   * @param verbose whether to show what became of each attempt to read a page
   * @param now when it is printed, to tell how old things are
   */
  public StatusText(String version, Messages messages, Theme theme, boolean verbose, Instant now) {
    this.version = version;
    this.messages = messages;
    this.theme = theme;
    this.verbose = verbose;
    this.moments = new Moments(now, false);
  }

  @Override
  public String report(StatusSurvey survey) {
    Lines lines = new Lines(theme.width());
    StatusColumns columns = StatusColumns.of(survey, new StatusWords(messages), theme, moments);
    lines.add(messages.text("status.head", Facts.of("version", version)));
    lines.blank();
    StatusDetails details = new StatusDetails(messages, theme, moments, verbose);
    details.print(lines, survey.openAi(), columns.nameCells());
    lines.blank();
    if (!survey.alternatives().isEmpty()) {
      lines.add(messages.text("status.alternatives"));
      for (StatusReading reading : survey.alternatives()) {
        lines.add(columns.row(reading));
        details.attempts(lines, reading);
      }
      lines.blank();
    }
    foot(survey).forEach(text -> lines.hanging("", 0, text));
    return lines.toString();
  }

  private List<String> foot(StatusSurvey survey) {
    SurveyWords words = new SurveyWords(messages);
    List<String> foot = new ArrayList<>();
    if (!survey.alternatives().isEmpty()) {
      foot.add(words.without(survey));
    }
    foot.addAll(words.coverageNotes(survey));
    words.failed(survey).ifPresent(foot::add);
    return foot;
  }
}
