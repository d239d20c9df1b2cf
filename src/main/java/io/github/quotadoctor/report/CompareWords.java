package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.Conclusion;
import io.github.quotadoctor.compare.Judgement;
import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.compare.OfferedModels;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Link;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for what a second key changed, before any layout. */
final class CompareWords {
  private static final int FEW_MODELS = 4;

  private final Messages messages;
  private final KeyComparison comparison;
  private final Judgement judgement;
  private final Facts facts;

  CompareWords(Messages messages, KeyComparison comparison) {
    this.messages = messages;
    this.comparison = comparison;
    this.judgement = comparison.judgement();
    this.facts =
        about("old", comparison.first())
            .and(about("new", comparison.last()))
            .and(
                comparison
                    .last()
                    .organization()
                    .map(it -> Facts.of("organization", it))
                    .orElse(Facts.none()));
  }

  private Facts about(String role, NamedDiagnosis key) {
    Facts named =
        Facts.of(role, key.name()).with(role + "_code", key.diagnosis().verdict().cause().code());
    return billed(key).map(it -> named.with(role + "_billed", it)).orElse(named);
  }

  /** The organization and project that are billed; empty where no answer named them. */
  static Optional<String> billed(NamedDiagnosis key) {
    return Optional.of(
            Stream.of(key.organization(), key.project())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")))
        .filter(names -> !names.isEmpty());
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
    return messages.text("compare.brief", facts);
  }

  /** Why it is so, in one to three sentences. */
  String why() {
    List<String> sentences = new ArrayList<>();
    if (comparison.keys().size() > 2) {
      sentences.add(messages.text("compare.first_and_last", facts));
    }
    boolean same = isUnchangedForTheSameKey();
    sentences.add(same ? messages.text("compare.same_key", facts) : reason());
    boolean helpedOrBroke =
        judgement.conclusion() == Conclusion.NEW_KEY_HELPED
            || judgement.conclusion() == Conclusion.WORSE;
    if (judgement.elsewhere() && helpedOrBroke) {
      sentences.add(messages.text("compare.also_elsewhere", facts));
    }
    if (judgement.elsewhere() && isSameOrganization()) {
      sentences.add(messages.text("compare.only_another_project", facts));
    }
    return String.join(" ", sentences);
  }

  private String reason() {
    String key =
        "compare.why." + judgement.conclusion().code() + "." + judgement.situation().code();
    boolean alike =
        comparison.first().diagnosis().verdict().cause()
            == comparison.last().diagnosis().verdict().cause();
    return messages.text(key, alike ? facts.with(Facts.VARIANT, "alike") : facts);
  }

  /** A key that is judged twice tells nothing of another one. */
  private boolean isUnchangedForTheSameKey() {
    return comparison.isSameKey()
        && (judgement.conclusion() == Conclusion.NO_CHANGE
            || judgement.conclusion() == Conclusion.NO_CHANGE_SAME_ORGANIZATION);
  }

  private boolean isSameOrganization() {
    return comparison.first().organization().isPresent()
        && comparison.first().organization().equals(comparison.last().organization());
  }

  /** What to do about it, in the order in which to try it. */
  List<Verdict.Step> steps() {
    List<Verdict.Step> steps = new ArrayList<>();
    if (isUnchangedForTheSameKey()) {
      steps.add(step("same_key", Remedy.words()));
    } else if (judgement.conclusion() == Conclusion.BILLS_ELSEWHERE) {
      steps.add(step("elsewhere", new Remedy(Optional.of(Link.API_KEYS.url()), Optional.empty())));
    }
    switch (judgement.situation()) {
      case HELPED -> steps.add(step("helped", Remedy.words()));
      case BROKE -> {
        steps.add(step("broke", Remedy.words()));
        steps.addAll(stepsOfTheVerdict());
      }
      case NO_KEY -> steps.add(step("key_missing", Remedy.words()));
      case PASSING -> {
        steps.addAll(stepsOfTheVerdict());
        steps.add(step("passing", Remedy.words()));
      }
      case SAME_WALLET, SAME_VERDICT, DIFFERENT_VERDICTS -> steps.addAll(stepsOfTheVerdict());
      case BOTH_HEALTHY -> {}
    }
    return steps;
  }

  private Verdict.Step step(String name, Remedy remedy) {
    return new Verdict.Step(new Statement("compare.do." + name, facts), remedy);
  }

  private List<Verdict.Step> stepsOfTheVerdict() {
    return comparison.last().diagnosis().verdict().steps();
  }

  /** The code of what still stands in the way of the new key, if anything does. */
  Optional<String> unsolved() {
    Cause cause = comparison.last().diagnosis().verdict().cause();
    return cause == Cause.HEALTHY ? Optional.empty() : Optional.of(cause.code());
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
    Facts named =
        Facts.of("name", key.getKey()).with("models", String.join(", ", ids.subList(0, shown)));
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
