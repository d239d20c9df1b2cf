package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Allowance;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Brings what a run came to wherever it is wanted: to stdout, to files, and to a workflow. */
final class Delivery {
  /**
   * What a run came to.
   *
   * @param printed what goes to stdout
   * @param inForm the same in the form of these settings
   * @param decisive the diagnosis that the exit code is about, if it is about one
   */
  record Result(
      String printed,
      Function<DisplaySettings, String> inForm,
      Optional<Diagnosis> decisive,
      int exitCode) {}

  private final Session session;
  private final DisplaySettings display;
  private final ReportFiles files;

  Delivery(Session session, DisplaySettings display, ReportFiles files) {
    this.session = session;
    this.display = display;
    this.files = files;
  }

  /** Delivers a diagnosis, and returns the exit code of the process. */
  int deliver(Diagnosis diagnosis) {
    Function<DisplaySettings, String> inForm =
        form -> Display.reporter(form, session.words().in(form), session.world()).report(diagnosis);
    return deliver(
        new Result(inForm.apply(display), inForm, Optional.of(diagnosis), diagnosis.exitCode()));
  }

  /** Delivers it, and returns the exit code of the process. */
  int deliver(Result result) {
    session.print(result.printed(), display);
    DocumentMask mask = new DocumentMask(session.redactor());
    List<String> lost =
        files.write(format -> mask.mask(result.inForm().apply(display.inFile(format)), format));
    lost.forEach(file -> tell("report.unwritten", Facts.of("file", file)));
    boolean whole = lost.isEmpty() && !session.console().lostOutput();
    int exitCode = whole ? result.exitCode() : ExitCode.USAGE;
    result.decisive().ifPresent(diagnosis -> tell(diagnosis, exitCode, result));
    return exitCode;
  }

  private void tell(Diagnosis decisive, int exitCode, Result result) {
    if (exitCode == ExitCode.OK && display.quiet() < 2) {
      decisive
          .allowance()
          .ifPresent(allowance -> tell("policy.allowed", facts(decisive, allowance)));
    }
    DisplaySettings summary = display.inFile(OutputFormat.MARKDOWN);
    session.step().tell(decisive, exitCode, () -> result.inForm().apply(summary), display);
  }

  private Facts facts(Diagnosis decisive, Allowance allowance) {
    String code = decisive.verdict().cause().code();
    return Facts.of("code", code)
        .with("title", session.messages().text("cause." + code + ".title"))
        .with("allowed", allowance.code());
  }

  private void tell(String key, Facts facts) {
    session.console().printError("quotadoctor: " + session.messages().text(key, facts) + "\n");
  }
}
