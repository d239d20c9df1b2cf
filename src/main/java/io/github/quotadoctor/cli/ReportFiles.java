package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.ReportTarget;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.UsageProblem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The files that a report also goes to, all open before anything is asked. */
final class ReportFiles implements AutoCloseable {
  private final Map<ReportTarget, ReportFile> files = new LinkedHashMap<>();

  private ReportFiles() {}

  /** The files, or which of them cannot be written. */
  static Resolution<ReportFiles> open(List<ReportTarget> targets) {
    ReportFiles opened = new ReportFiles();
    List<UsageProblem> problems = new ArrayList<>();
    for (ReportTarget target : targets) {
      try {
        opened.files.put(target, ReportFile.open(target.destination()));
      } catch (IOException broken) {
        problems.add(new UsageProblem("usage.report_file", Map.of("file", target.file())));
      }
    }
    if (problems.isEmpty()) {
      return new Resolution.Settled<>(opened);
    }
    opened.close();
    return new Resolution.Refused<>(problems);
  }

  /** Writes the report in each form, and returns the files that could not be written after all. */
  List<String> write(Function<OutputFormat, String> report) {
    List<String> lost = new ArrayList<>();
    files.forEach(
        (target, file) -> {
          try {
            file.write(report.apply(target.format()));
          } catch (IOException broken) {
            lost.add(target.file());
          }
        });
    return lost;
  }

  @Override
  public void close() {
    files.values().forEach(ReportFile::close);
  }
}
