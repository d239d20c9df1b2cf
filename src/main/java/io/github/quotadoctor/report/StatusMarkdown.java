package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A table of what the status pages say, and the incidents, for a chat or an issue. */
public final class StatusMarkdown implements StatusReporter {
  private final String version;
  private final Messages messages;
  private final StatusWords words;
  private final Moments moments;
  private final IncidentWords incidents;

  /**
   * A reporter in one language.
   *
   * @param now when it is printed
   */
  public StatusMarkdown(String version, Messages messages, Instant now) {
    this.version = version;
    this.messages = messages;
    this.words = new StatusWords(messages);
    this.moments = new Moments(now, true);
    this.incidents = new IncidentWords(messages, moments);
  }

  @Override
  public String report(StatusSurvey survey) {
    StatusReading openAi = survey.openAi();
    StringBuilder text = new StringBuilder();
    text.append("## ").append(Markdown.escape(words.brief(openAi))).append("\n\n");
    bullets(text, told(openAi, ""));
    table(text, survey);
    bullets(
        text,
        survey.alternatives().stream()
            .flatMap(it -> told(it, words.name(it) + ": ").stream())
            .toList());
    SurveyWords together = new SurveyWords(messages);
    List<String> notes = new ArrayList<>();
    if (!survey.alternatives().isEmpty()) {
      notes.add(together.without(survey));
    }
    notes.addAll(together.coverageNotes(survey));
    notes.addAll(words.advice(openAi));
    together.failed(survey).ifPresent(notes::add);
    notes.add(run());
    return text.append(Markdown.bullets(notes)).append('\n').toString();
  }

  private static void bullets(StringBuilder text, List<String> items) {
    items.forEach(item -> text.append("- ").append(item).append('\n'));
    if (!items.isEmpty()) {
      text.append('\n');
    }
  }

  private List<String> told(StatusReading reading, String prefix) {
    List<String> told = new ArrayList<>();
    for (Incident incident : IncidentWords.shown(reading.incidents())) {
      told.add(told(reading, prefix + incidents.title(incident), incident));
    }
    for (Incident notice : IncidentWords.shown(reading.notices())) {
      told.add(told(reading, prefix + incidents.notice(notice), notice));
    }
    incidents.more(reading).map(it -> Markdown.escape(prefix + it)).ifPresent(told::add);
    words
        .elsewhere(reading, Integer.MAX_VALUE)
        .map(it -> Markdown.escape(prefix + it))
        .ifPresent(told::add);
    return told;
  }

  private String told(StatusReading reading, String title, Incident incident) {
    String dates = incidents.dates(incident);
    return Markdown.escape(dates.isEmpty() ? title : title + ", " + dates)
        + ": "
        + link(IncidentWords.link(incident, reading));
  }

  private void table(StringBuilder text, StatusSurvey survey) {
    text.append("| | | | | |\n|---|---|---|---|---|\n");
    for (StatusReading reading : survey.readings()) {
      List<String> cells =
          List.of(
              Markdown.escape(words.name(reading)),
              words.verdict(reading),
              words.scope(reading),
              words.date(reading, moments),
              link(StatusWords.page(reading)));
      text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
    text.append('\n');
  }

  /** Neither a space nor an angle bracket can stand in an address, so nothing breaks out of it. */
  private static String link(String address) {
    return "<" + address + ">";
  }

  private String run() {
    return messages.text(
        "status.run", Facts.of("version", version).with("at", moments.now().toString()));
  }
}
