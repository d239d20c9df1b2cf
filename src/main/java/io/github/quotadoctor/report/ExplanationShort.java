package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.stream.Collectors;

/** One line for each cause that a text tells of, in codes only. */
public final class ExplanationShort implements ExplanationReporter {
  @Override
  public String report(Explanation explanation) {
    return explanation.sightings().isEmpty()
        ? "found    nothing\n"
        : explanation.sightings().stream()
            .map(ExplanationShort::line)
            .collect(Collectors.joining());
  }

  private static String line(Sighting sighting) {
    return "found    "
        + sighting.cause().code()
        + "  retry="
        + sighting.verdict().finding().retry().code()
        + "  actor="
        + sighting.verdict().actor().code()
        + "  count="
        + sighting.count()
        + "  line="
        + (sighting.firstLine() > 0 ? sighting.firstLine() : "-")
        + "\n";
  }
}
