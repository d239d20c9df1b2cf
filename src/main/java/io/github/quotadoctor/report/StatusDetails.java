package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusVerdict;

/** One provider's page on a screen, with all that it says. */
final class StatusDetails {
  private static final int MOST_ELSEWHERE = 4;

  private final StatusWords words;
  private final IncidentWords incidents;
  private final Moments moments;
  private final StatusMarks marks;
  private final boolean verbose;
  private final int indent;

  StatusDetails(Messages messages, Theme theme, Moments moments, boolean verbose) {
    this.words = new StatusWords(messages);
    this.incidents = new IncidentWords(messages, moments);
    this.moments = moments;
    this.marks = new StatusMarks(theme);
    this.verbose = verbose;
    this.indent = 2 + theme.markerWidth() + 2;
  }

  void print(Lines lines, StatusReading reading, int nameCells) {
    headline(lines, reading, nameCells);
    IncidentWords.shown(reading.incidents())
        .forEach(it -> incident(lines, reading, it, incidents.title(it)));
    IncidentWords.shown(reading.notices())
        .forEach(it -> incident(lines, reading, it, incidents.notice(it)));
    incidents.more(reading).ifPresent(it -> text(lines, it));
    if (reading.incidents().isEmpty() && reading.verdict() != StatusVerdict.NONE_REPORTED) {
      text(lines, StatusWords.page(reading));
    }
    words.elsewhere(reading, MOST_ELSEWHERE).ifPresent(it -> text(lines, it));
    words.advice(reading).forEach(it -> text(lines, it));
    attempts(lines, reading);
  }

  /** What became of each address that was asked, where that is wanted. */
  void attempts(Lines lines, StatusReading reading) {
    if (verbose) {
      reading.attempts().forEach(attempt -> text(lines, words.attempt(attempt)));
    }
  }

  private void headline(Lines lines, StatusReading reading, int nameCells) {
    String name = DisplayWidth.pad(DisplayWidth.cut(words.name(reading), nameCells), nameCells);
    String verdict = words.verdict(reading);
    lines.hanging(
        "  " + marks.marker(reading.verdict()) + "  " + name + "  ",
        indent + nameCells + 2,
        words.sentence(reading, moments),
        line ->
            line.startsWith(verdict)
                ? marks.verdict(verdict, reading.verdict()) + line.substring(verdict.length())
                : line);
  }

  private void incident(Lines lines, StatusReading reading, Incident incident, String title) {
    text(lines, title);
    String dates = incidents.dates(incident);
    if (!dates.isEmpty()) {
      text(lines, dates);
    }
    text(lines, IncidentWords.link(incident, reading));
  }

  private void text(Lines lines, String text) {
    lines.hanging(" ".repeat(indent), indent, text);
  }
}
