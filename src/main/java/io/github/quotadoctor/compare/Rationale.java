package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Link;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be said of what a second key changed.
 *
 * @param brief both verdicts
 * @param why one to three sentences
 * @param steps what to do about it, in the order in which to try it
 */
public record Rationale(Statement brief, List<Statement> why, List<Verdict.Step> steps) {
  private static final String SAME_WORDS = "alike";
  private static final String UNEVEN_WORDS = "uneven";
  private static final Pattern ASKING = Pattern.compile("quotadoctor (check|wait)\\b");
  private static final String USUAL_PLACE = "env:OPENAI_API_KEY";
  private static final Pattern PLACE = Pattern.compile("(env|file):([\\w./-]+)");

  public Rationale {
    why = List.copyOf(why);
    steps = List.copyOf(steps);
  }

  static Rationale of(KeyComparison comparison) {
    Judgement judgement = comparison.judgement();
    NamedDiagnosis first = comparison.first();
    NamedDiagnosis last = comparison.last();
    Facts facts =
        about("old", first).and(about("new", last)).with("organization", last.organization());
    return new Rationale(
        new Statement("compare.brief", facts),
        why(comparison, judgement, facts),
        steps(judgement, last, facts));
  }

  private static Facts about(String role, NamedDiagnosis key) {
    return Facts.of(role, key.name())
        .with(role + "_code", key.cause().code())
        .with(role + "_billed", key.billed());
  }

  private static List<Statement> why(KeyComparison comparison, Judgement judgement, Facts facts) {
    NamedDiagnosis first = comparison.first();
    NamedDiagnosis last = comparison.last();
    KeyChange change = judgement.conclusion();
    List<Statement> why = new ArrayList<>();
    if (comparison.keys().size() > 2) {
      why.add(new Statement("compare.first_and_last", facts));
    }
    Facts alike =
        variant(comparison, judgement).map(it -> facts.with(Facts.VARIANT, it)).orElse(facts);
    why.add(
        new Statement("compare.why." + change.code() + "." + judgement.situation().code(), alike));
    boolean helpedOrBroke = change == KeyChange.NEW_KEY_HELPED || change == KeyChange.WORSE;
    if (judgement.elsewhere() && helpedOrBroke) {
      why.add(new Statement("compare.also_elsewhere", facts));
    }
    if (judgement.elsewhere() && first.billsOrganizationOf(last)) {
      why.add(new Statement("compare.only_another_project", facts));
    }
    return why;
  }

  /** What else is to be told, or left out, in the words for a situation. */
  private static Optional<String> variant(KeyComparison comparison, Judgement judgement) {
    NamedDiagnosis last = comparison.last();
    if (judgement.situation() == Judgement.Situation.SAME_WALLET) {
      if (!last.diagnosis().run().target().openAi()) {
        return Optional.of(Facts.GATEWAY);
      }
      boolean accepted =
          comparison.keys().stream()
              .anyMatch(key -> key.isHealthy() && key.billsOrganizationOf(last));
      return accepted ? Optional.of(UNEVEN_WORDS) : Optional.empty();
    }
    return comparison.first().cause() == last.cause() ? Optional.of(SAME_WORDS) : Optional.empty();
  }

  /** A step names the place of the key that it is about; others read another one. */
  private static Verdict.Step withKey(Verdict.Step step, NamedDiagnosis key) {
    Optional<String> option = key.diagnosis().run().key().flatMap(Rationale::option);
    return step.remedy()
        .command()
        .filter(command -> ASKING.matcher(command).lookingAt())
        .flatMap(command -> option.map(place -> command + place))
        .map(command -> new Verdict.Step(step.text(), Remedy.run(command)))
        .orElse(step);
  }

  private static Optional<String> option(RunInfo.KeyInfo key) {
    Matcher place = PLACE.matcher(key.source());
    return place.matches() && !key.source().equals(USUAL_PLACE)
        ? Optional.of(" --key-" + place.group(1) + "=" + place.group(2))
        : Optional.empty();
  }

  private static List<Verdict.Step> steps(Judgement judgement, NamedDiagnosis last, Facts facts) {
    List<Verdict.Step> steps = new ArrayList<>();
    if (judgement.conclusion() == KeyChange.BILLS_ELSEWHERE) {
      Remedy keys = new Remedy(Optional.of(Link.API_KEYS.url()), Optional.empty());
      steps.add(new Verdict.Step(new Statement("compare.do.elsewhere", facts), keys));
    }
    List<Verdict.Step> ofTheVerdict =
        last.cause() == Cause.HEALTHY
            ? List.of()
            : last.diagnosis().verdict().steps().stream().map(it -> withKey(it, last)).toList();
    switch (judgement.situation()) {
      case HELPED -> steps.add(step("helped", facts));
      case BROKE -> {
        steps.add(step("broke", facts));
        steps.addAll(ofTheVerdict);
      }
      case NO_KEY -> steps.add(step("key_missing", facts));
      case NOT_SENT -> steps.add(step("not_sent", facts));
      case UNEVEN -> steps.add(step("uneven", facts));
      case SAME_KEY -> {
        steps.add(step("same_key", facts));
        steps.addAll(ofTheVerdict);
      }
      case PASSING -> {
        steps.addAll(ofTheVerdict);
        steps.add(step("passing", facts));
      }
      case UNPROVEN -> {
        steps.addAll(ofTheVerdict);
        steps.add(step("unproven", facts.with(Facts.VARIANT, last.diagnosis().run().probe())));
      }
      case SAME_WALLET, SAME_VERDICT, DIFFERENT_VERDICTS -> steps.addAll(ofTheVerdict);
      case BOTH_HEALTHY -> {}
    }
    return steps;
  }

  private static Verdict.Step step(String name, Facts facts) {
    return new Verdict.Step(new Statement("compare.do." + name, facts), Remedy.words());
  }
}
