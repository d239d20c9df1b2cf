package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.ProjectRateLimit;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What the organization's own records tell beside the verdict. */
final class AccountNotes {
  private AccountNotes() {}

  static List<Note> of(Examination examination) {
    return examination.account().map(it -> of(it, examination)).orElse(List.of());
  }

  private static List<Note> of(Account account, Examination examination) {
    List<Note> notes = new ArrayList<>();
    account.keyRecord().ifPresent(key -> notes.addAll(KeyNotes.of(key, account.now())));
    addAccount(notes, account.evidence(), examination);
    account
        .spending()
        .ifPresent(
            spending -> {
              if (isRefusedForQuota(examination)) {
                notes.add(new Note("spending", Standings.facts(spending)));
              }
              addSpending(notes, spending, account);
            });
    return notes;
  }

  /** Where the limit is not judged, its numbers are told all the same. */
  private static boolean isRefusedForQuota(Examination examination) {
    return examination.billable().flatMap(it -> it.refusal(CauseClass.QUOTA)).isPresent();
  }

  private static void addAccount(
      List<Note> notes, AccountEvidence evidence, Examination examination) {
    if (evidence.isElsewhere()) {
      notes.add(
          new Note(
              "admin_key_elsewhere", Facts.of("project", evidence.project().orElseThrow().id())));
      return;
    }
    for (AdminRefusal refusal : evidence.refusals()) {
      notes.add(new Note("admin_refused", Facts.of(Facts.VARIANT, refusal.code())));
    }
    if (evidence.project().isEmpty()) {
      notes.add(Note.of("admin_key_untied"));
    }
    if (evidence.costs().told().filter(costs -> !costs.whole()).isPresent()) {
      notes.add(Note.of("costs_incomplete"));
    }
    evidence.project().ifPresent(project -> addProject(notes, project, examination));
  }

  private static void addProject(
      List<Note> notes, AccountEvidence.ProjectEvidence project, Examination examination) {
    Optional<String> model = examination.probedModel().map(it -> it.id());
    project
        .record()
        .told()
        .filter(it -> it.archived())
        .ifPresent(it -> notes.add(new Note("project_archived", Facts.of("project", it.id()))));
    if (model.isEmpty()) {
      return;
    }
    Facts probed = Facts.of("model", model.get());
    project
        .permissions()
        .told()
        .filter(it -> !it.allows(model.get()))
        .ifPresent(it -> notes.add(new Note("model_not_permitted", probed)));
    project.rateLimits().told().orElse(List.of()).stream()
        .filter(it -> it.model().equals(model.get()) && !isStated(it, examination))
        .findFirst()
        .ifPresent(
            it ->
                notes.add(
                    new Note(
                        "project_rate_limit",
                        probed
                            .with("requests", it.requestsPerMinute())
                            .with("tokens", it.tokensPerMinute()))));
  }

  /** Whether the headers state the same limits. */
  private static boolean isStated(ProjectRateLimit limit, Examination examination) {
    Map<RateLimit.Kind, Long> stated = new EnumMap<>(RateLimit.Kind.class);
    RateLimits.in(examination.billableHeaders())
        .forEach(it -> it.limit().ifPresent(number -> stated.put(it.kind(), number)));
    return Objects.equals(stated.get(RateLimit.Kind.REQUESTS), limit.requestsPerMinute())
        && Objects.equals(stated.get(RateLimit.Kind.TOKENS), limit.tokensPerMinute());
  }

  private static void addSpending(List<Note> notes, Spending spending, Account account) {
    spending.organization().ifPresent(it -> addInactive(notes, it, "organization"));
    spending.project().ifPresent(it -> addInactive(notes, it, "project"));
    spending
        .headroomDays()
        .filter(days -> isBeforeReset(days, account))
        .ifPresent(
            days ->
                notes.add(
                    new Note(
                        "headroom", Standings.facts(spending).with("days", days.toPlainString()))));
    spending
        .tier()
        .ifPresent(
            tier ->
                notes.add(
                    new Note(
                        "tier_estimate",
                        Facts.of("tier", tier.name())
                            .with("limit", tier.usageLimitUsd().toPlainString())
                            .with("as_of", tier.asOf()))));
  }

  private static void addInactive(List<Note> notes, SpendStanding standing, String whose) {
    standing
        .switchedOn()
        .filter(on -> !on)
        .ifPresent(off -> notes.add(new Note("limit_inactive", Facts.of(Facts.VARIANT, whose))));
  }

  private static boolean isBeforeReset(BigDecimal days, Account account) {
    Duration left = Duration.between(account.now(), account.month().end());
    BigDecimal seconds = days.multiply(BigDecimal.valueOf(Duration.ofDays(1).toSeconds()));
    return days.signum() > 0 && seconds.compareTo(BigDecimal.valueOf(left.toSeconds())) < 0;
  }
}
