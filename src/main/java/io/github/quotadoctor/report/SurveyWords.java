package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.statuspage.Coverage;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import java.util.List;
import java.util.Optional;

/** The words for what the status pages say together, and for what they do not say. */
final class SurveyWords {
  private final Messages messages;
  private final StatusWords words;

  SurveyWords(Messages messages) {
    this.messages = messages;
    this.words = new StatusWords(messages);
  }

  /** Which alternatives report nothing; what is not told of a page is told beside its name. */
  String without(StatusSurvey survey) {
    if (survey.readings().stream().allMatch(reading -> reading.trouble().isPresent())) {
      return messages.text("status.without.read");
    }
    if (survey.withoutIncident().isEmpty()) {
      return messages.text("status.without.none");
    }
    List<String> names = survey.withoutIncident().stream().map(this::nameWithLimit).toList();
    return messages.text("status.without", Facts.none().with("names", names));
  }

  private String nameWithLimit(StatusReading reading) {
    Coverage coverage = reading.provider().coverage();
    return coverage == Coverage.API
        ? words.name(reading)
        : messages.text(
            "status.named",
            Facts.of("name", words.name(reading))
                .with("limit", messages.text("status.coverage." + coverage.code() + ".limit")));
  }

  /** What the pages do not tell: one sentence for all that are alike. */
  List<String> coverageNotes(StatusSurvey survey) {
    return survey.readings().stream()
        .map(reading -> reading.provider().coverage())
        .distinct()
        .filter(coverage -> coverage != Coverage.API)
        .flatMap(coverage -> coverageNote(survey, coverage).stream())
        .toList();
  }

  private Optional<String> coverageNote(StatusSurvey survey, Coverage coverage) {
    List<String> names =
        survey.readings().stream()
            .filter(reading -> reading.provider().coverage() == coverage)
            .map(words::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            messages.text(
                "status.coverage." + coverage.code() + ".note", Facts.none().with("names", names)));
  }

  /** Why the run did not end in 0; empty when it did. */
  Optional<String> failed(StatusSurvey survey) {
    return survey.exitCode() == 0
        ? Optional.empty()
        : Optional.of(
            messages.text(
                survey.gaveUp() ? "status.gave_up" : "status.failed",
                Facts.of("verdict", survey.openAi().verdict().code())
                    .with("exit_code", survey.exitCode())));
  }
}
