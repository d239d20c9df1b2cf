package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Comparison.Change;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ReportedValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for what changed since an earlier report. */
final class BaselineWords {
  private final Messages messages;

  BaselineWords(Messages messages) {
    this.messages = messages;
  }

  /** Everything that changed, or that nothing did, behind the time of the earlier report. */
  String since(Comparison comparison) {
    String at = new Moments(comparison.baselineAt(), true).clock(comparison.baselineAt());
    List<String> sentences = new ArrayList<>();
    sentences.add(messages.text("since.at", Facts.of("at", at)));
    comparison.changes().stream().map(this::change).forEach(sentences::add);
    if (comparison.changes().isEmpty()) {
      sentences.add(unchanged(comparison));
    }
    untold(comparison).ifPresent(sentences::add);
    return messages.sentences(sentences);
  }

  private String change(Change change) {
    String key = "since." + change.field().code();
    Facts facts =
        Facts.none()
            .with("was", change.was().map(this::value))
            .with("is", change.is().map(this::value));
    if (change.was().isEmpty()) {
      return messages.text(key + ".new", facts);
    }
    return messages.text(change.is().isEmpty() ? key + ".gone" : key, facts);
  }

  private String value(ReportedValue value) {
    return value.fold(
        text -> text, usd -> usd.map(Dollars::rounded).orElse(messages.text("since.no_limit")));
  }

  private String unchanged(Comparison comparison) {
    List<String> same = new ArrayList<>(List.of("verdict"));
    comparison.keyChanged().ifPresent(it -> same.add("key"));
    comparison.organizationChanged().ifPresent(it -> same.add("organization"));
    comparison.projectChanged().ifPresent(it -> same.add("project"));
    return messages.text("since.nothing", Facts.none().with("same", named(same)));
  }

  /** What one of the two reports, or both, did not tell. */
  private Optional<String> untold(Comparison comparison) {
    List<String> untold = new ArrayList<>();
    if (comparison.organizationChanged().isEmpty()) {
      untold.add("organization");
    }
    if (comparison.projectChanged().isEmpty()) {
      untold.add("project");
    }
    return untold.isEmpty()
        ? Optional.empty()
        : Optional.of(messages.text("since.not_told", Facts.none().with("fields", named(untold))));
  }

  private List<String> named(List<String> fields) {
    return fields.stream().map(field -> messages.text("since.name." + field)).toList();
  }
}
