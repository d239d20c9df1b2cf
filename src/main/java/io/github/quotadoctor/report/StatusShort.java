package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusTrouble;
import java.time.Instant;
import java.util.stream.Collectors;

/** One line for each provider, in codes only. */
public final class StatusShort implements StatusReporter {
  private static final int VERDICT_CELLS = 19;
  private static final int ID_CELLS = 12;

  @Override
  public String report(StatusSurvey survey) {
    return survey.readings().stream().map(StatusShort::line).collect(Collectors.joining());
  }

  private static String line(StatusReading reading) {
    return DisplayWidth.pad(reading.verdict().code(), VERDICT_CELLS)
        + DisplayWidth.pad(reading.provider().id().code(), ID_CELLS)
        + "scope="
        + reading.provider().coverage().code()
        + "  reason="
        + reading.trouble().map(StatusTrouble::code).orElse("-")
        + "  since="
        + StatusWords.since(reading).map(Instant::toString).orElse("-")
        + "  url="
        + reading.incidents().stream()
            .findFirst()
            .map(incident -> IncidentWords.link(incident, reading))
            .orElseGet(() -> StatusWords.page(reading))
        + "\n";
  }
}
