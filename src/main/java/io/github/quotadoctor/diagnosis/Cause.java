package io.github.quotadoctor.diagnosis;

import static io.github.quotadoctor.diagnosis.Actor.NETWORK_ADMIN;
import static io.github.quotadoctor.diagnosis.Actor.NOBODY;
import static io.github.quotadoctor.diagnosis.Actor.OPENAI;
import static io.github.quotadoctor.diagnosis.Actor.ORGANIZATION_OWNER;
import static io.github.quotadoctor.diagnosis.Actor.YOU;
import static io.github.quotadoctor.diagnosis.CauseClass.CONTEXT;
import static io.github.quotadoctor.diagnosis.CauseClass.FOREIGN;
import static io.github.quotadoctor.diagnosis.CauseClass.LIMIT;
import static io.github.quotadoctor.diagnosis.CauseClass.NETWORK;
import static io.github.quotadoctor.diagnosis.CauseClass.OUTAGE;
import static io.github.quotadoctor.diagnosis.CauseClass.PERMISSION;
import static io.github.quotadoctor.diagnosis.CauseClass.QUOTA;
import static io.github.quotadoctor.diagnosis.CauseClass.RATE_LIMIT;
import static io.github.quotadoctor.diagnosis.CauseClass.REQUEST;
import static io.github.quotadoctor.diagnosis.Remedy.at;
import static io.github.quotadoctor.diagnosis.Remedy.run;
import static io.github.quotadoctor.diagnosis.Remedy.words;
import static io.github.quotadoctor.diagnosis.Retry.NO;
import static io.github.quotadoctor.diagnosis.Retry.UNKNOWN;
import static io.github.quotadoctor.diagnosis.Retry.YES;

import java.util.List;
import java.util.Locale;

/**
 * The catalogue of everything that can be found; the words for each entry are in the bundles under
 * {@code cause.<code>}.
 */
public enum Cause {
  HEALTHY(CauseClass.HEALTHY, NOBODY, UNKNOWN),

  KEY_MISSING(CauseClass.KEY, YOU, NO, words(), at(Link.API_KEYS)),
  KEY_MALFORMED(CauseClass.KEY, YOU, NO, words(), at(Link.API_KEYS)),
  KEY_WRONG_PROVIDER(CauseClass.KEY, YOU, NO, at(Link.API_KEYS), words()),
  INVALID_API_KEY(CauseClass.KEY, YOU, NO, words(), at(Link.API_KEYS), Remedy.check()),
  ACCOUNT_DEACTIVATED(CauseClass.KEY, YOU, NO, words(), at(Link.HELP)),

  MISMATCHED_ORGANIZATION(CONTEXT, YOU, NO, Remedy.checkWithoutHeaders(), words()),
  MISMATCHED_PROJECT(CONTEXT, YOU, NO, Remedy.checkWithoutHeaders(), words()),
  PROJECT_ARCHIVED(CONTEXT, YOU, NO, at(Link.PROJECTS), at(Link.API_KEYS)),
  NOT_A_MEMBER(CONTEXT, ORGANIZATION_OWNER, NO, at(Link.PEOPLE), at(Link.API_KEYS)),
  IP_NOT_AUTHORIZED(CONTEXT, ORGANIZATION_OWNER, NO, at(Link.IP_ALLOWLIST), words()),
  UNSUPPORTED_COUNTRY_REGION_TERRITORY(CONTEXT, YOU, NO, at(Link.COUNTRIES), words()),

  CREDIT_BALANCE_EXHAUSTED(QUOTA, ORGANIZATION_OWNER, NO, at(Link.BILLING), Remedy.waiting()),
  BILLING_NOT_ACTIVE(QUOTA, ORGANIZATION_OWNER, NO, at(Link.BILLING), Remedy.waiting()),
  BILLING_HARD_LIMIT_REACHED(
      QUOTA, ORGANIZATION_OWNER, NO, at(Link.BILLING), at(Link.LIMITS), Remedy.waiting()),
  INSUFFICIENT_QUOTA(
      QUOTA,
      ORGANIZATION_OWNER,
      NO,
      at(Link.BILLING),
      at(Link.LIMITS),
      at(Link.GENERAL),
      Remedy.waiting()),
  ACCESS_TERMINATED(QUOTA, OPENAI, NO, at(Link.HELP)),

  ORGANIZATION_SPEND_LIMIT_EXCEEDED(
      LIMIT, ORGANIZATION_OWNER, NO, at(Link.LIMITS), Remedy.waiting()),
  PROJECT_SPEND_LIMIT_EXCEEDED(LIMIT, ORGANIZATION_OWNER, NO, at(Link.PROJECTS), Remedy.waiting()),
  ORGANIZATION_USAGE_LIMIT_EXCEEDED(
      LIMIT, ORGANIZATION_OWNER, NO, at(Link.LIMITS), Remedy.waiting()),

  SPEND_THRESHOLD_REACHED(LIMIT, ORGANIZATION_OWNER, NO, at(Link.LIMITS), words()),

  MISSING_SCOPE(PERMISSION, YOU, NO, at(Link.API_KEYS), at(Link.PEOPLE)),
  MODEL_NOT_FOUND(PERMISSION, YOU, NO, at(Link.PROJECTS), at(Link.DEPRECATIONS)),
  ORGANIZATION_NOT_VERIFIED(PERMISSION, ORGANIZATION_OWNER, NO, at(Link.GENERAL), words()),
  WRONG_KEY_KIND(PERMISSION, YOU, NO, at(Link.API_KEYS)),

  RATE_LIMIT_REQUESTS(RATE_LIMIT, YOU, YES, words(), at(Link.LIMITS)),
  RATE_LIMIT_TOKENS(RATE_LIMIT, YOU, YES, words(), at(Link.LIMITS)),
  RATE_LIMIT_DAILY(RATE_LIMIT, YOU, YES, words(), at(Link.LIMITS)),
  RATE_LIMIT_OTHER(RATE_LIMIT, YOU, YES, words(), at(Link.RATE_LIMITS)),
  SLOW_DOWN(RATE_LIMIT, YOU, YES, words(), at(Link.RATE_LIMITS)),

  SERVER_ERROR(OUTAGE, OPENAI, YES, Remedy.waiting(), at(Link.STATUS)),
  OVERLOADED(OUTAGE, OPENAI, YES, Remedy.waiting(), at(Link.STATUS)),

  DNS_FAILURE(NETWORK, NETWORK_ADMIN, UNKNOWN, words(), words()),
  CONNECTION_FAILED(NETWORK, NETWORK_ADMIN, UNKNOWN, words(), words()),
  TLS_FAILURE(NETWORK, NETWORK_ADMIN, NO, words(), words()),
  PROXY_FAILURE(NETWORK, NETWORK_ADMIN, NO, words(), words()),
  TIMEOUT(
      NETWORK,
      NETWORK_ADMIN,
      YES,
      run("quotadoctor check --timeout=60s --request-timeout=30s"),
      at(Link.STATUS)),
  NOT_AN_API_ANSWER(NETWORK, NETWORK_ADMIN, UNKNOWN, words(), words()),

  INCONCLUSIVE(CauseClass.INCONCLUSIVE, YOU, UNKNOWN, run("quotadoctor check -v"), words()),

  UNDECIDABLE_429(
      CauseClass.INCONCLUSIVE,
      YOU,
      UNKNOWN,
      run("quotadoctor check"),
      words(),
      at(Link.ERROR_CODES)),

  REQUEST_TOO_LARGE(REQUEST, YOU, NO, words(), at(Link.LIMITS)),
  CONTEXT_LENGTH_EXCEEDED(REQUEST, YOU, NO, words()),
  INVALID_REQUEST(REQUEST, YOU, NO, at(Link.ERROR_CODES)),
  CONTENT_POLICY(REQUEST, YOU, NO, words()),

  AZURE_RATE_LIMIT(FOREIGN, YOU, YES, words(), words()),
  AZURE_OTHER(FOREIGN, YOU, NO, words(), words()),
  OTHER_PROVIDER_QUOTA(FOREIGN, YOU, NO, words(), words()),
  OTHER_PROVIDER_RATE_LIMIT(FOREIGN, YOU, YES, words(), words()),
  OTHER_PROVIDER_OTHER(FOREIGN, YOU, NO, words(), words()),
  NOT_AN_OPENAI_ERROR(FOREIGN, YOU, UNKNOWN, words(), words());

  private final CauseClass causeClass;
  private final Actor actor;
  private final Retry retry;

  @SuppressWarnings("ImmutableEnumChecker") // a List.of of records
  private final List<Remedy> remedies;

  Cause(CauseClass causeClass, Actor actor, Retry retry, Remedy... remedies) {
    this.causeClass = causeClass;
    this.actor = actor;
    this.retry = retry;
    this.remedies = List.of(remedies);
  }

  /** The verdict code: stable, never renamed, never reused. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The family this cause belongs to. */
  public CauseClass causeClass() {
    return causeClass;
  }

  /** The exit code of a run that ends in this cause. */
  public int exitCode() {
    return causeClass.exitCode();
  }

  /** Who can change it when the answer came from OpenAI. */
  public Actor actor() {
    return actor;
  }

  /** Whether waiting alone helps, unless the reply says otherwise. */
  public Retry retry() {
    return retry;
  }

  /** What helps, in the order in which to try it. */
  public List<Remedy> remedies() {
    return remedies;
  }
}
