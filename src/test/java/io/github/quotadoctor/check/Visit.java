package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.SentRequest;
import io.github.quotadoctor.openai.ProbePlan;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the doctor found, without any network. */
record Visit(
    List<CheckResult> results,
    Verdict verdict,
    RunInfo run,
    List<String> asked,
    List<CheckId> observed) {
  static Visit of(Settings settings, ScriptedInquiry inquiry, List<Check> checks) {
    Examination examination =
        new Examination(
            settings,
            new ProbePlan(LocalDate.of(2026, 11, 21)),
            EarlyProbe.none(Deadline.in(Duration.ZERO, () -> 0)),
            inquiry,
            Clock.fixed(ScriptedInquiry.NOW, ZoneOffset.UTC));
    List<CheckId> observed = new ArrayList<>();
    List<CheckResult> results = doctor().judge(checks, examination, observed::add);
    RunInfo run =
        new Circumstances(
                "check", settings, examination, examination.probes(), sent(inquiry), results)
            .runInfo(ScriptedInquiry.NOW, Duration.ZERO);
    return new Visit(results, new Conclusion(settings).of(results), run, inquiry.asked(), observed);
  }

  private static Doctor doctor() {
    HttpClient unused =
        new HttpClient("test", Duration.ZERO, host -> List.of(), length -> {}, () -> 0);
    return new Doctor(unused, Clock.fixed(ScriptedInquiry.NOW, ZoneOffset.UTC), () -> 0);
  }

  /** The eight outcomes in a row; a skipped check names its reason. */
  String rows() {
    return results.stream().map(Visit::row).collect(Collectors.joining(" "));
  }

  private static String row(CheckResult result) {
    return result.outcome().code()
        + result.skipped().map(SkipReason::code).map(reason -> ":" + reason).orElse("");
  }

  CheckResult row(CheckId id) {
    return results.stream().filter(it -> it.id() == id).findFirst().orElseThrow();
  }

  Outcome outcome(CheckId id) {
    return row(id).outcome();
  }

  String text(CheckId id) {
    Statement summary = row(id).summary();
    Optional<String> variant = summary.facts().value(Facts.VARIANT);
    return summary.key() + variant.map(it -> "." + it).orElse("");
  }

  Cause cause() {
    return verdict.cause();
  }

  CheckId decisive() {
    return verdict.decisive().orElseThrow();
  }

  int exitCode() {
    return verdict.exitCode();
  }

  List<String> notes(CheckId id) {
    return row(id).notes().stream().map(Note::code).toList();
  }

  private static List<SentRequest> sent(ScriptedInquiry inquiry) {
    return inquiry.asked().stream()
        .map(it -> new SentRequest("GET", URI.create("https://host/" + it.replace(' ', '-')), 1))
        .toList();
  }
}
