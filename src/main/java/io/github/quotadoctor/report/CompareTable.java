package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What stands beside each other: a row for each thing that is told of every key. */
final class CompareTable {
  /** Worth a row only where they say something. */
  private static final List<CheckId> SELDOM_TOLD = List.of(CheckId.ENVIRONMENT, CheckId.NETWORK);

  private static final List<CheckId> TOLD =
      List.of(CheckId.KEY, CheckId.ORGANIZATION, CheckId.BILLING, CheckId.LIMIT, CheckId.RATE);

  private static final Set<SkipReason> CHOSEN = Set.of(SkipReason.PROBE_NONE, SkipReason.BY_OPTION);

  private final Messages messages;
  private final KeyComparison comparison;
  private final List<Row> rows = new ArrayList<>();

  /** What is told of one key; with the ending of a check, or the class of a verdict. */
  record Cell(String text, Optional<Outcome> outcome, Optional<CauseClass> causeClass) {
    static Cell plain(String text) {
      return new Cell(text, Optional.empty(), Optional.empty());
    }
  }

  /** A label and a cell for each key. */
  record Row(String label, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  private CompareTable(Messages messages, KeyComparison comparison) {
    this.messages = messages;
    this.comparison = comparison;
  }

  static List<Row> of(Messages messages, KeyComparison comparison) {
    CompareTable table = new CompareTable(messages, comparison);
    table.keyRows();
    SELDOM_TOLD.stream().filter(table::isWorthARow).forEach(table::checkRow);
    TOLD.forEach(table::checkRow);
    table.add("models", CompareTable::models);
    table.verdictRow();
    return List.copyOf(table.rows);
  }

  private void keyRows() {
    add("key", key -> keyInfo(key, RunInfo.KeyInfo::masked));
    add("kind", key -> keyInfo(key, it -> messages.text("key_kind." + it.kind())));
    add("fingerprint", key -> keyInfo(key, RunInfo.KeyInfo::fingerprint));
    add("billed", this::billed);
  }

  private void add(String label, Function<NamedDiagnosis, String> text) {
    rows.add(
        new Row(
            messages.text("compare.row." + label),
            comparison.keys().stream().map(text).map(Cell::plain).toList()));
  }

  private static String keyInfo(NamedDiagnosis key, Function<RunInfo.KeyInfo, String> part) {
    return key.diagnosis().run().key().map(part).orElse("-");
  }

  private String billed(NamedDiagnosis key) {
    return key.billed().isEmpty()
        ? messages.text("compare.not_told")
        : messages.joined(key.billed());
  }

  private static String models(NamedDiagnosis key) {
    return key.diagnosis().run().models().map(it -> Integer.toString(it.size())).orElse("-");
  }

  private boolean isWorthARow(CheckId id) {
    return comparison.keys().stream()
        .map(key -> key.diagnosis().result(id).outcome())
        .anyMatch(outcome -> outcome != Outcome.PASS && outcome != Outcome.SKIP);
  }

  private void checkRow(CheckId id) {
    rows.add(
        new Row(
            messages.text("check." + id.code() + ".title"),
            comparison.keys().stream().map(key -> cell(key.diagnosis(), id)).toList()));
  }

  private Cell cell(Diagnosis diagnosis, CheckId id) {
    CheckResult result = diagnosis.result(id);
    Optional<String> limits =
        id == CheckId.RATE && result.outcome() == Outcome.PASS
            ? rateLimits(diagnosis.run())
            : Optional.empty();
    return new Cell(
        limits.orElseGet(() -> text(result)), Optional.of(result.outcome()), Optional.empty());
  }

  /** What is left of them changes with every request. */
  private Optional<String> rateLimits(RunInfo run) {
    List<String> limits =
        run.rateLimits().stream()
            .flatMap(
                it ->
                    it.limit().stream()
                        .map(limit -> Facts.none().with("limit", limit))
                        .map(facts -> messages.text("compare.rate." + it.kind().code(), facts)))
            .toList();
    return limits.isEmpty() ? Optional.empty() : Optional.of(messages.joined(limits));
  }

  /** What stands beside what another key is told has to be short. */
  private String text(CheckResult result) {
    boolean notReached = result.skipped().filter(it -> !CHOSEN.contains(it)).isPresent();
    if (notReached) {
      return messages.text("compare.not_reached");
    }
    return result.outcome() == Outcome.PASS
        ? messages.text("compare.pass." + result.id().code())
        : messages.text(result.summary());
  }

  private void verdictRow() {
    rows.add(
        new Row(
            messages.text("compare.row.verdict"),
            comparison.keys().stream()
                .map(key -> key.diagnosis().verdict())
                .map(
                    verdict ->
                        new Cell(
                            new VerdictWords(messages, verdict).title(),
                            Optional.empty(),
                            Optional.of(verdict.cause().causeClass())))
                .toList()));
  }
}
