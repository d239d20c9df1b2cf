package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.Arrays;
import java.util.List;

/** The words on how often and when a text tells of something, before any layout. */
final class ExplanationWords {
  private final Messages messages;

  ExplanationWords(Messages messages) {
    this.messages = messages;
  }

  String nothing(Explanation explanation) {
    return messages.text(
        "explain.nothing.why",
        Facts.of("lines", messages.count("lines", explanation.lines()))
            .with("suggestion", explanation.meant()));
  }

  long total(Explanation explanation) {
    return explanation.sightings().stream().mapToLong(Sighting::count).sum();
  }

  /** How many of each class, so that quota and rate limits are told apart at a glance. */
  String summary(Explanation explanation) {
    List<String> classes =
        Arrays.stream(CauseClass.values())
            .filter(it -> explanation.count(it) > 0)
            .sorted((one, other) -> Long.compare(explanation.count(other), explanation.count(one)))
            .map(it -> counted(explanation, it))
            .toList();
    return messages.text(
        "explain.summary",
        Facts.of("errors", messages.count("errors", total(explanation)))
            .with("lines", messages.count("lines", explanation.lines()))
            .with("classes", classes));
  }

  private String counted(Explanation explanation, CauseClass causeClass) {
    return messages.text(
        "explain.summary.class",
        Facts.none()
            .with("number", explanation.count(causeClass))
            .with("class", messages.text("class." + causeClass.code())));
  }

  String seen(Sighting sighting) {
    Facts facts =
        Facts.of("times", messages.count("times", sighting.count()))
            .with("line", sighting.firstLine())
            .with("first", sighting.firstTime());
    boolean span = sighting.count() > 1 && !sighting.firstTime().equals(sighting.lastTime());
    return messages.text(
        sighting.count() > 1 ? "explain.seen.often" : "explain.seen.once",
        span ? facts.with("last", sighting.lastTime()) : facts);
  }
}
