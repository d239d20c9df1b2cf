package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.Judgement;
import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.compare.OfferedModels;
import io.github.quotadoctor.compare.Rationale;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The words for what a second key changed, before any layout. */
final class CompareWords {
  private static final int FEW_MODELS = 4;

  private final Messages messages;
  private final KeyComparison comparison;
  private final Judgement judgement;
  private final Rationale rationale;

  CompareWords(Messages messages, KeyComparison comparison) {
    this.messages = messages;
    this.comparison = comparison;
    this.judgement = comparison.judgement();
    this.rationale = comparison.rationale();
  }

  String title() {
    return messages.text("compare.title." + judgement.conclusion().code());
  }

  /** In which colour the title is shown. */
  Outcome mood() {
    return switch (judgement.conclusion()) {
      case NEW_KEY_HELPED -> Outcome.PASS;
      case WORSE -> Outcome.FAIL;
      case NO_CHANGE_SAME_ORGANIZATION, NO_CHANGE, BILLS_ELSEWHERE, UNKNOWN -> Outcome.WARN;
    };
  }

  /** The conclusion in one line, with both verdict codes. */
  String brief() {
    return messages.text(rationale.brief());
  }

  /** Why it is so, in one to three sentences. */
  String why() {
    return messages.sentences(rationale.why().stream().map(messages::text).toList());
  }

  /** What the status page says, which is the same for all keys. */
  String statusPage() {
    CheckResult row = comparison.statusPage();
    return messages.text(
        "compare.status",
        Facts.of("title", messages.text("check." + row.id().code() + ".title"))
            .with("outcome", row.outcome().code())
            .with("summary", messages.text(row.summary())));
  }

  /** A sentence for each key that is offered models which not all are offered. */
  List<String> models() {
    return comparison.models().stream()
        .flatMap(models -> models.byKey().entrySet().stream())
        .filter(entry -> !entry.getValue().notForAll().isEmpty())
        .map(this::models)
        .toList();
  }

  private String models(Map.Entry<String, OfferedModels.Offer> key) {
    List<String> ids = key.getValue().notForAll();
    int shown = Math.min(FEW_MODELS, ids.size());
    Facts named = Facts.of("name", key.getKey()).with("models", ids.subList(0, shown));
    String form = comparison.keys().size() == 2 ? "two" : "several";
    return messages.text(
        "compare.models." + form,
        ids.size() > shown ? named.with("number", ids.size() - shown) : named);
  }

  /** The notes of all keys, each once; one that is not about all of them with the key's name. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    List<Diagnosis> all = comparison.keys().stream().map(NamedDiagnosis::diagnosis).toList();
    for (NamedDiagnosis key : comparison.keys()) {
      for (Note note : key.diagnosis().notes()) {
        String text = messages.text(note.statement());
        boolean common = all.stream().allMatch(it -> it.notes().contains(note));
        String said = common ? text : key.name() + ": " + text;
        if (!notes.contains(said)) {
          notes.add(said);
        }
      }
    }
    return notes;
  }

  /** What was sent for all keys, what it can have cost, and the exit code. */
  String foot(String key) {
    return new RunWords(messages)
        .foot(
            key,
            comparison.requests(),
            comparison.tokens(),
            comparison.costUsdMax(),
            comparison.took(),
            comparison.exitCode());
  }
}
