package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.StatusSurvey;

/** One line on OpenAI alone. */
public final class StatusQuiet implements StatusReporter {
  private final StatusWords words;
  private final Theme theme;

  /** A reporter for this terminal. */
  public StatusQuiet(Messages messages, Theme theme) {
    this.words = new StatusWords(messages);
    this.theme = theme;
  }

  @Override
  public String report(StatusSurvey survey) {
    return DisplayWidth.cut(words.brief(survey.openAi()), theme.width()) + "\n";
  }
}
