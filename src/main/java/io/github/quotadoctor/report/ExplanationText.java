package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a text tells, for a person: how often each cause, why, and what to do. */
public final class ExplanationText implements ExplanationReporter {
  private final Messages messages;
  private final Theme theme;
  private final boolean verbose;

  /**
   * A reporter for this terminal.
   *
   * @param verbose whether to show what of the answers stands in the text
   */
  public ExplanationText(Messages messages, Theme theme, boolean verbose) {
    this.messages = messages;
    this.theme = theme;
    this.verbose = verbose;
  }

  @Override
  public String report(Explanation explanation) {
    Lines lines = new Lines(theme.width());
    if (explanation.sightings().isEmpty()) {
      nothing(lines, explanation);
      return lines.toString();
    }
    if (total(explanation) > 1) {
      lines.hanging("", 0, summary(explanation));
      lines.blank();
    }
    String gap = "";
    for (Sighting sighting : explanation.sightings()) {
      if (!gap.isEmpty()) {
        lines.blank();
      }
      sighting(lines, explanation, sighting);
      gap = "\n";
    }
    return lines.toString();
  }

  private void nothing(Lines lines, Explanation explanation) {
    lines.add(theme.verdict(messages.text("explain.nothing.title"), CauseClass.INCONCLUSIVE));
    lines.blank();
    VerdictBlock block = new VerdictBlock(messages, theme);
    block.labelled(
        lines,
        "screen.why",
        messages.text(
            "explain.nothing.why",
            optional(
                Facts.of("lines", messages.count("lines", explanation.lines())),
                "suggestion",
                explanation.meant())));
    List<String> steps = messages.list("explain.nothing.do", Facts.none());
    for (int number = 1; number <= steps.size(); number++) {
      block.numbered(lines, number, steps.get(number - 1));
    }
  }

  private static long total(Explanation explanation) {
    return explanation.sightings().stream().mapToLong(Sighting::count).sum();
  }

  /** How many of each class, so that quota and rate limits are told apart at a glance. */
  private String summary(Explanation explanation) {
    String classes =
        Arrays.stream(CauseClass.values())
            .filter(it -> explanation.count(it) > 0)
            .sorted((one, other) -> Long.compare(explanation.count(other), explanation.count(one)))
            .map(it -> explanation.count(it) + " " + messages.text("class." + it.code()))
            .collect(Collectors.joining(", "));
    return messages.text(
        "explain.summary",
        Facts.of("errors", messages.count("errors", total(explanation)))
            .with("lines", messages.count("lines", explanation.lines()))
            .with("classes", classes));
  }

  private void sighting(Lines lines, Explanation explanation, Sighting sighting) {
    VerdictBlock block = new VerdictBlock(messages, theme);
    block.headline(lines, sighting.verdict());
    lines.blank();
    if (sighting.count() > 0 && explanation.lines() > 1) {
      block.labelled(lines, "screen.seen", seen(sighting));
      block.quoted(lines, sighting.firstWords());
    }
    if (verbose) {
      block.labelled(lines, "screen.text", evidence(sighting.evidence()));
    }
    block.details(lines, sighting.verdict());
  }

  private String seen(Sighting sighting) {
    Facts facts =
        Facts.of("times", messages.count("times", sighting.count()))
            .with("line", sighting.firstLine());
    boolean span = sighting.count() > 1 && !sighting.firstTime().equals(sighting.lastTime());
    Facts timed = optional(facts, "first", sighting.firstTime());
    return messages.text(
        sighting.count() > 1 ? "explain.seen.often" : "explain.seen.once",
        span ? optional(timed, "last", sighting.lastTime()) : timed);
  }

  private String evidence(ReplyEvidence evidence) {
    Facts facts = optional(Facts.none(), "status", evidence.httpStatus().map(Object::toString));
    facts = optional(facts, "type", evidence.errorType());
    facts = optional(facts, "code", evidence.errorCode());
    facts = optional(facts, "message", evidence.message());
    return messages.text("explain.evidence", facts);
  }

  private static Facts optional(Facts facts, String name, Optional<String> value) {
    return value.map(it -> facts.with(name, it)).orElse(facts);
  }
}
