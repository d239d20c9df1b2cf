package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.diagnosis.KeyRecord;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.diagnosis.UsageTier;
import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.BillingMonth;
import io.github.quotadoctor.openai.Cost;
import io.github.quotadoctor.openai.Costs;
import io.github.quotadoctor.openai.Project;
import io.github.quotadoctor.openai.ProjectKey;
import io.github.quotadoctor.openai.SpendLimit;
import io.github.quotadoctor.openai.UsageTiers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the evidence about the account comes to at one moment. */
final class Account {
  private static final BigDecimal SECONDS_OF_DAY = new BigDecimal(Duration.ofDays(1).toSeconds());

  private final AccountEvidence evidence;
  private final ApiKey key;
  private final List<RateLimit> rateLimits;
  private final Instant now;
  private final Once<Optional<Spending>> spending;

  /**
   * An account.
   *
   * @param key the key that is examined
   * @param rateLimits as the answers to that key state them
   */
  Account(AccountEvidence evidence, ApiKey key, List<RateLimit> rateLimits, Instant now) {
    this.evidence = evidence;
    this.key = key;
    this.rateLimits = List.copyOf(rateLimits);
    this.now = now;
    this.spending = new Once<>(this::judgedSpending);
  }

  AccountEvidence evidence() {
    return evidence;
  }

  /** The moment at which it is judged. */
  Instant now() {
    return now;
  }

  /** The month of that moment. */
  BillingMonth month() {
    return BillingMonth.of(now);
  }

  /** What is spent and what may be; empty where it may be those of another organization. */
  Optional<Spending> spending() {
    return spending.get();
  }

  private Optional<Spending> judgedSpending() {
    if (!evidence.isTied()) {
      return Optional.empty();
    }
    Optional<SpendStanding> organization = standing(evidence.limit(), cost -> true);
    Optional<SpendStanding> project =
        evidence.project().flatMap(it -> standing(it.limit(), cost -> cost.isOf(it.id())));
    Optional<BigDecimal> headroom =
        Stream.of(organization, project)
            .flatMap(Optional::stream)
            .flatMap(it -> headroomDays(it).stream())
            .min(Comparator.naturalOrder());
    return Optional.of(new Spending(organization, project, headroom, tier()));
  }

  private Optional<SpendStanding> standing(AdminReply<SpendLimit> limit, Predicate<Cost> wanted) {
    Optional<BigDecimal> spent = evidence.costs().told().map(costs -> dollars(costs, wanted));
    SpendStanding.Limit known =
        limit.fold(
            told -> SpendStanding.Limit.SET,
            () -> SpendStanding.Limit.NONE,
            refusal -> SpendStanding.Limit.UNKNOWN);
    return known == SpendStanding.Limit.UNKNOWN && spent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SpendStanding(
                known,
                limit.told().map(SpendLimit::usd),
                spent,
                evidence.costs().told().filter(Costs::whole).isPresent(),
                limit.told().map(SpendLimit::switchedOn),
                month().end()));
  }

  /** Rounded down, as a lower bound has to be; what was paid back counts for nothing spent. */
  private static BigDecimal dollars(Costs costs, Predicate<Cost> wanted) {
    return costs.sum(wanted).max(BigDecimal.ZERO).setScale(2, RoundingMode.DOWN);
  }

  private Optional<BigDecimal> headroomDays(SpendStanding standing) {
    long seconds = Duration.between(month().start(), now).toSeconds();
    BigDecimal spent = standing.spentUsd().orElse(BigDecimal.ZERO);
    if (standing.limitUsd().isEmpty() || spent.signum() == 0 || seconds < 86_400) {
      return Optional.empty();
    }
    BigDecimal left = standing.limitUsd().get().subtract(spent).max(BigDecimal.ZERO);
    return Optional.of(
        left.multiply(BigDecimal.valueOf(seconds))
            .divide(spent.multiply(SECONDS_OF_DAY), 1, RoundingMode.DOWN));
  }

  private Optional<UsageTier> tier() {
    Optional<Long> requests = limit(RateLimit.Kind.REQUESTS);
    Optional<Long> tokens = limit(RateLimit.Kind.TOKENS);
    return requests
        .flatMap(count -> tokens.flatMap(it -> UsageTiers.builtIn().like(count, it)))
        .map(it -> new UsageTier(it.code(), it.name(), it.usageLimitUsd(), it.asOf()));
  }

  private Optional<Long> limit(RateLimit.Kind kind) {
    return rateLimits.stream()
        .filter(it -> it.kind() == kind)
        .flatMap(it -> it.limit().stream())
        .findFirst();
  }

  /** What is known of the key itself: of the only one in its project that looks like it. */
  Optional<KeyRecord> keyRecord() {
    return evidence.project().flatMap(this::keyRecord);
  }

  private Optional<KeyRecord> keyRecord(AccountEvidence.ProjectEvidence project) {
    List<ProjectKey> alike =
        project.keys().told().orElse(List.of()).stream()
            .filter(it -> key.isShownAs(it.redacted()))
            .toList();
    if (alike.size() != 1) {
      return Optional.empty();
    }
    ProjectKey found = alike.get(0);
    Optional<Project> home = project.record().told();
    return Optional.of(
        new KeyRecord(
            found.id(),
            found.name(),
            found.createdAt(),
            found.lastUsedAt(),
            found.expiresAt(),
            found.owner().flatMap(ProjectKey.Owner::name),
            found.owner().filter(ProjectKey.Owner::serviceAccount).isPresent(),
            found.ownerActive(),
            project.id(),
            home.flatMap(Project::name),
            home.filter(Project::archived).isPresent()));
  }
}
