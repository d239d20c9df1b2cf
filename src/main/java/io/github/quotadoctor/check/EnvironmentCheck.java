package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.ArrayList;
import java.util.List;

/** One usable key is there, and nothing else on this machine gets in its way; sends nothing. */
final class EnvironmentCheck implements Check {
  @Override
  public CheckId id() {
    return CheckId.ENVIRONMENT;
  }

  @Override
  public List<CheckId> needs() {
    return List.of();
  }

  @Override
  public CheckResult judge(Examination examination) {
    Settings settings = examination.settings();
    List<Note> warnings = EnvironmentNotes.warnings(settings);
    List<Note> notes = new ArrayList<>(warnings);
    notes.addAll(EnvironmentNotes.remarks(settings));
    CheckResult result =
        KeyFault.of(settings)
            .map(fault -> CheckResult.fail(id(), fault.summary(), fault.finding()))
            .orElseGet(() -> whole(settings, warnings));
    return result.noting(notes);
  }

  private CheckResult whole(Settings settings, List<Note> warnings) {
    if (!warnings.isEmpty()) {
      Note first = warnings.get(0);
      return CheckResult.warn(
          id(), new Statement("row.environment." + first.code(), first.facts()));
    }
    if (!settings.target().openAi()) {
      return CheckResult.pass(
          id(),
          new Statement(
              "row.environment.not_openai",
              Facts.of("host", settings.target().baseUrl().value().getHost())));
    }
    return CheckResult.pass(
        id(), new Statement("row.environment." + passed(settings), Way.of(settings)));
  }

  private static String passed(Settings settings) {
    if (settings.headers().any()) {
      return "headers";
    }
    boolean direct = settings.proxy().isEmpty() && settings.connection().issuers().isEmpty();
    return direct ? "pass" : "connection";
  }
}
