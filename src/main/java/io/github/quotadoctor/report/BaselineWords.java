package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Comparison.Change;
import io.github.quotadoctor.diagnosis.Facts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words for what changed since an earlier report. */
final class BaselineWords {
  private final Messages messages;

  BaselineWords(Messages messages) {
    this.messages = messages;
  }

  /** Everything that changed, or that nothing did, behind the time of the earlier report. */
  String since(Comparison comparison) {
    String at = new Moments(comparison.baselineAt(), true).clock(comparison.baselineAt());
    List<String> parts = new ArrayList<>(comparison.changes().stream().map(this::change).toList());
    if (parts.isEmpty()) {
      parts.add(unchanged(comparison));
    }
    untold(comparison).ifPresent(parts::add);
    return at + ": " + String.join("; ", parts) + ".";
  }

  private String change(Change change) {
    String key = "since." + change.field().code();
    Facts facts =
        change.was().map(was -> Facts.of("was", amount(change, was))).orElse(Facts.none());
    Facts both = change.is().map(is -> facts.with("is", amount(change, is))).orElse(facts);
    if (change.was().isEmpty()) {
      return messages.text(key + ".new", both);
    }
    return messages.text(change.is().isEmpty() ? key + ".gone" : key, both);
  }

  private String amount(Change change, String value) {
    boolean isLimit =
        change.field() == Comparison.Field.ORGANIZATION_LIMIT
            || change.field() == Comparison.Field.PROJECT_LIMIT;
    if (!isLimit) {
      return value;
    }
    boolean isNumber = value.chars().allMatch(it -> it == '.' || Character.isDigit(it));
    return isNumber ? Dollars.rounded(new BigDecimal(value)) : messages.text("since.no_limit");
  }

  private String unchanged(Comparison comparison) {
    List<String> same = new ArrayList<>(List.of("verdict"));
    comparison.keyChanged().ifPresent(it -> same.add("key"));
    comparison.organizationChanged().ifPresent(it -> same.add("organization"));
    comparison.projectChanged().ifPresent(it -> same.add("project"));
    return messages.text("since.nothing", Facts.of("same", named(same)));
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
        : Optional.of(messages.text("since.not_told", Facts.of("fields", named(untold))));
  }

  private String named(List<String> fields) {
    return fields.stream()
        .map(field -> messages.text("since.name." + field))
        .collect(Collectors.joining(", "));
  }
}
