package io.github.quotadoctor.check;

import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The organization and project are the right ones, and let the key do its work. */
final class OrganizationCheck implements Check {
  /** Money is looked at last. Source: the observed order of the server's checks, 2023 to 2026. */
  private static final Set<CauseClass> AFTER_THE_ORGANIZATION =
      EnumSet.of(CauseClass.QUOTA, CauseClass.LIMIT);

  @Override
  public CheckId id() {
    return CheckId.ORGANIZATION;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(CheckId.ENVIRONMENT, CheckId.NETWORK, CheckId.KEY);
  }

  @Override
  public CheckResult judge(Examination examination) {
    Optional<Reading> billable = examination.billable();
    Optional<Finding> refusal =
        billable.flatMap(
            it -> it.refusal(CauseClass.CONTEXT).or(() -> it.refusal(CauseClass.PERMISSION)));
    return refusal
        .map(finding -> refused(finding, examination))
        .or(() -> notReached(examination))
        .map(result -> result.seen(billable.flatMap(Reading::evidence)))
        .orElseGet(() -> inOrder(examination))
        .alsoNoting(AccountNotes.of(examination));
  }

  /** What broke before the organization was looked at tells nothing about it. */
  private Optional<CheckResult> notReached(Examination examination) {
    return examination
        .models()
        .refusal()
        .filter(it -> !examination.modelsHidden())
        .map(Inconclusive::of)
        .filter(it -> !AFTER_THE_ORGANIZATION.contains(it.cause().causeClass()))
        .map(it -> CheckResult.unknown(id(), Rows.refused(it), it));
  }

  private CheckResult refused(Finding finding, Examination examination) {
    AccountHeaders headers = examination.settings().headers();
    if (finding.cause() == Cause.MISMATCHED_ORGANIZATION) {
      return mismatch(finding, headers.organization(), examination, Billed::organization);
    }
    return finding.cause() == Cause.MISMATCHED_PROJECT
        ? mismatch(finding, headers.project(), examination, Billed::project)
        : CheckResult.fail(id(), Rows.refused(finding), finding);
  }

  private CheckResult mismatch(
      Finding finding,
      Optional<Sourced<String>> header,
      Examination examination,
      Function<Billed, Optional<String>> part) {
    if (header.isEmpty()) {
      return CheckResult.fail(id(), Statement.of("row.organization.not_sent"), finding);
    }
    Finding named =
        finding.with(
            Facts.of("id", header.get().value()).with("source", header.get().source().name()));
    if (!examination.modelsWithoutHeaders().isAccepted()) {
      return CheckResult.fail(id(), Rows.refused(named), named);
    }
    Optional<String> own = examination.own().flatMap(part);
    Finding proven =
        own.map(it -> named.with(whose(it, header.get().value())))
            .orElse(named)
            .noting(Note.of("key_good_without_headers"));
    return CheckResult.fail(id(), Rows.refused(proven), proven);
  }

  /** The API tells an organization's name, which is not what the header takes. */
  private static Facts whose(String own, String sent) {
    Facts facts = Facts.of("own", own);
    return own.equals(sent) ? facts.with(Facts.VARIANT, "name") : facts;
  }

  private CheckResult inOrder(Examination examination) {
    Facts facts = Facts.none().with("headers", sent(examination.settings().headers()));
    String sent = examination.settings().headers().any() ? "sent" : "none";
    Optional<Billed> billed = examination.billed();
    if (examination.modelsHidden()) {
      return CheckResult.warn(id(), Statement.of("row.organization.models_hidden"));
    }
    return billed
        .map(it -> CheckResult.pass(id(), told(sent, facts, it)))
        .orElseGet(
            () ->
                CheckResult.pass(
                    id(), new Statement("row.organization.pass." + sent + ".not_told", facts)));
  }

  private static Statement told(String sent, Facts facts, Billed billed) {
    List<String> names =
        Stream.of(billed.organization(), billed.project()).flatMap(Optional::stream).toList();
    return new Statement("row.organization.pass." + sent + ".billed", facts.with("billed", names));
  }

  private static List<String> sent(AccountHeaders headers) {
    return Stream.of(headers.organization(), headers.project())
        .flatMap(Optional::stream)
        .map(header -> header.value() + " (" + header.source().name() + ")")
        .toList();
  }
}
