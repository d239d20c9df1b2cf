package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusVerdict;

/** One annotation of a GitHub workflow: what OpenAI's page says. */
public final class StatusGitHub implements StatusReporter {
  private final StatusWords words;

  /** A reporter in one language. */
  public StatusGitHub(Messages messages) {
    this.words = new StatusWords(messages);
  }

  @Override
  public String report(StatusSurvey survey) {
    StatusReading openAi = survey.openAi();
    return new WorkflowCommand(level(survey), GitHubReporter.TITLE + "status", words.brief(openAi))
        .line();
  }

  private static String level(StatusSurvey survey) {
    if (survey.exitCode() != 0) {
      return "error";
    }
    return survey.openAi().verdict() == StatusVerdict.NONE_REPORTED ? "notice" : "warning";
  }
}
