package io.github.quotadoctor.diagnosis;

import static io.github.quotadoctor.diagnosis.Cause.ACCESS_TERMINATED;
import static io.github.quotadoctor.diagnosis.Cause.ACCOUNT_DEACTIVATED;
import static io.github.quotadoctor.diagnosis.Cause.AZURE_OTHER;
import static io.github.quotadoctor.diagnosis.Cause.AZURE_RATE_LIMIT;
import static io.github.quotadoctor.diagnosis.Cause.BILLING_HARD_LIMIT_REACHED;
import static io.github.quotadoctor.diagnosis.Cause.BILLING_NOT_ACTIVE;
import static io.github.quotadoctor.diagnosis.Cause.CONNECTION_FAILED;
import static io.github.quotadoctor.diagnosis.Cause.CONTENT_POLICY;
import static io.github.quotadoctor.diagnosis.Cause.CONTEXT_LENGTH_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.CREDIT_BALANCE_EXHAUSTED;
import static io.github.quotadoctor.diagnosis.Cause.DNS_FAILURE;
import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.INCONCLUSIVE;
import static io.github.quotadoctor.diagnosis.Cause.INSUFFICIENT_QUOTA;
import static io.github.quotadoctor.diagnosis.Cause.INVALID_API_KEY;
import static io.github.quotadoctor.diagnosis.Cause.INVALID_REQUEST;
import static io.github.quotadoctor.diagnosis.Cause.IP_NOT_AUTHORIZED;
import static io.github.quotadoctor.diagnosis.Cause.KEY_MALFORMED;
import static io.github.quotadoctor.diagnosis.Cause.KEY_MISSING;
import static io.github.quotadoctor.diagnosis.Cause.KEY_WRONG_PROVIDER;
import static io.github.quotadoctor.diagnosis.Cause.MISMATCHED_ORGANIZATION;
import static io.github.quotadoctor.diagnosis.Cause.MISMATCHED_PROJECT;
import static io.github.quotadoctor.diagnosis.Cause.MISSING_SCOPE;
import static io.github.quotadoctor.diagnosis.Cause.MODEL_NOT_FOUND;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_OPENAI_ERROR;
import static io.github.quotadoctor.diagnosis.Cause.NOT_A_MEMBER;
import static io.github.quotadoctor.diagnosis.Cause.ORGANIZATION_NOT_VERIFIED;
import static io.github.quotadoctor.diagnosis.Cause.ORGANIZATION_SPEND_LIMIT_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.ORGANIZATION_USAGE_LIMIT_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.OTHER_PROVIDER_OTHER;
import static io.github.quotadoctor.diagnosis.Cause.OTHER_PROVIDER_QUOTA;
import static io.github.quotadoctor.diagnosis.Cause.OTHER_PROVIDER_RATE_LIMIT;
import static io.github.quotadoctor.diagnosis.Cause.OVERLOADED;
import static io.github.quotadoctor.diagnosis.Cause.PROJECT_ARCHIVED;
import static io.github.quotadoctor.diagnosis.Cause.PROJECT_SPEND_LIMIT_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.PROXY_FAILURE;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_DAILY;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_OTHER;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_REQUESTS;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_TOKENS;
import static io.github.quotadoctor.diagnosis.Cause.REQUEST_TOO_LARGE;
import static io.github.quotadoctor.diagnosis.Cause.SERVER_ERROR;
import static io.github.quotadoctor.diagnosis.Cause.SLOW_DOWN;
import static io.github.quotadoctor.diagnosis.Cause.SPEND_THRESHOLD_REACHED;
import static io.github.quotadoctor.diagnosis.Cause.TIMEOUT;
import static io.github.quotadoctor.diagnosis.Cause.TLS_FAILURE;
import static io.github.quotadoctor.diagnosis.Cause.UNDECIDABLE_429;
import static io.github.quotadoctor.diagnosis.Cause.UNSUPPORTED_COUNTRY_REGION_TERRITORY;
import static io.github.quotadoctor.diagnosis.Cause.WRONG_KEY_KIND;

import java.util.List;

/** The causes that are taken for one another, or lead to one another; always both ways. */
public final class SeeAlso {
  private SeeAlso() {}

  /** What else to look at, the nearest first; never empty, and never the cause itself. */
  public static List<Cause> of(Cause cause) {
    return switch (cause) {
      case HEALTHY -> List.of(INCONCLUSIVE, SPEND_THRESHOLD_REACHED);
      case KEY_MISSING -> List.of(KEY_MALFORMED, INVALID_API_KEY);
      case KEY_MALFORMED -> List.of(KEY_MISSING, KEY_WRONG_PROVIDER, INVALID_API_KEY);
      case KEY_WRONG_PROVIDER -> List.of(INVALID_API_KEY, KEY_MALFORMED, OTHER_PROVIDER_OTHER);
      case INVALID_API_KEY ->
          List.of(
              KEY_WRONG_PROVIDER, KEY_MALFORMED, KEY_MISSING, ACCOUNT_DEACTIVATED, WRONG_KEY_KIND);
      case ACCOUNT_DEACTIVATED -> List.of(INVALID_API_KEY, ACCESS_TERMINATED, NOT_A_MEMBER);
      case MISMATCHED_ORGANIZATION -> List.of(MISMATCHED_PROJECT, NOT_A_MEMBER);
      case MISMATCHED_PROJECT -> List.of(MISMATCHED_ORGANIZATION, PROJECT_ARCHIVED);
      case PROJECT_ARCHIVED -> List.of(MISMATCHED_PROJECT, NOT_A_MEMBER);
      case NOT_A_MEMBER -> List.of(MISMATCHED_ORGANIZATION, PROJECT_ARCHIVED, ACCOUNT_DEACTIVATED);
      case IP_NOT_AUTHORIZED -> List.of(UNSUPPORTED_COUNTRY_REGION_TERRITORY, NOT_AN_API_ANSWER);
      case UNSUPPORTED_COUNTRY_REGION_TERRITORY -> List.of(IP_NOT_AUTHORIZED, NOT_AN_API_ANSWER);
      case CREDIT_BALANCE_EXHAUSTED ->
          List.of(
              INSUFFICIENT_QUOTA,
              BILLING_NOT_ACTIVE,
              BILLING_HARD_LIMIT_REACHED,
              ORGANIZATION_USAGE_LIMIT_EXCEEDED);
      case BILLING_NOT_ACTIVE ->
          List.of(CREDIT_BALANCE_EXHAUSTED, INSUFFICIENT_QUOTA, ACCESS_TERMINATED);
      case BILLING_HARD_LIMIT_REACHED ->
          List.of(
              CREDIT_BALANCE_EXHAUSTED,
              ORGANIZATION_SPEND_LIMIT_EXCEEDED,
              PROJECT_SPEND_LIMIT_EXCEEDED,
              ORGANIZATION_USAGE_LIMIT_EXCEEDED);
      case INSUFFICIENT_QUOTA ->
          List.of(
              CREDIT_BALANCE_EXHAUSTED,
              BILLING_NOT_ACTIVE,
              ORGANIZATION_USAGE_LIMIT_EXCEEDED,
              UNDECIDABLE_429,
              OTHER_PROVIDER_QUOTA);
      case ACCESS_TERMINATED -> List.of(ACCOUNT_DEACTIVATED, BILLING_NOT_ACTIVE, CONTENT_POLICY);
      case ORGANIZATION_SPEND_LIMIT_EXCEEDED ->
          List.of(
              PROJECT_SPEND_LIMIT_EXCEEDED,
              ORGANIZATION_USAGE_LIMIT_EXCEEDED,
              BILLING_HARD_LIMIT_REACHED,
              SPEND_THRESHOLD_REACHED);
      case PROJECT_SPEND_LIMIT_EXCEEDED ->
          List.of(
              ORGANIZATION_SPEND_LIMIT_EXCEEDED,
              BILLING_HARD_LIMIT_REACHED,
              SPEND_THRESHOLD_REACHED);
      case ORGANIZATION_USAGE_LIMIT_EXCEEDED ->
          List.of(
              ORGANIZATION_SPEND_LIMIT_EXCEEDED,
              CREDIT_BALANCE_EXHAUSTED,
              BILLING_HARD_LIMIT_REACHED,
              INSUFFICIENT_QUOTA);
      case SPEND_THRESHOLD_REACHED ->
          List.of(ORGANIZATION_SPEND_LIMIT_EXCEEDED, PROJECT_SPEND_LIMIT_EXCEEDED, HEALTHY);
      case MISSING_SCOPE -> List.of(WRONG_KEY_KIND, MODEL_NOT_FOUND, ORGANIZATION_NOT_VERIFIED);
      case MODEL_NOT_FOUND -> List.of(MISSING_SCOPE, ORGANIZATION_NOT_VERIFIED, INVALID_REQUEST);
      case ORGANIZATION_NOT_VERIFIED -> List.of(MODEL_NOT_FOUND, MISSING_SCOPE);
      case WRONG_KEY_KIND -> List.of(MISSING_SCOPE, INVALID_API_KEY);
      case RATE_LIMIT_REQUESTS ->
          List.of(RATE_LIMIT_TOKENS, RATE_LIMIT_DAILY, RATE_LIMIT_OTHER, UNDECIDABLE_429);
      case RATE_LIMIT_TOKENS -> List.of(RATE_LIMIT_REQUESTS, RATE_LIMIT_DAILY, REQUEST_TOO_LARGE);
      case RATE_LIMIT_DAILY -> List.of(RATE_LIMIT_REQUESTS, RATE_LIMIT_TOKENS);
      case RATE_LIMIT_OTHER -> List.of(RATE_LIMIT_REQUESTS, SLOW_DOWN);
      case SLOW_DOWN -> List.of(RATE_LIMIT_OTHER, OVERLOADED);
      case SERVER_ERROR -> List.of(OVERLOADED, TIMEOUT);
      case OVERLOADED -> List.of(SERVER_ERROR, SLOW_DOWN);
      case DNS_FAILURE -> List.of(CONNECTION_FAILED, TIMEOUT);
      case CONNECTION_FAILED -> List.of(DNS_FAILURE, TLS_FAILURE, PROXY_FAILURE, TIMEOUT);
      case TLS_FAILURE -> List.of(CONNECTION_FAILED, PROXY_FAILURE, NOT_AN_API_ANSWER);
      case PROXY_FAILURE -> List.of(CONNECTION_FAILED, TLS_FAILURE, NOT_AN_API_ANSWER);
      case TIMEOUT -> List.of(CONNECTION_FAILED, DNS_FAILURE, SERVER_ERROR);
      case NOT_AN_API_ANSWER ->
          List.of(
              PROXY_FAILURE, TLS_FAILURE, IP_NOT_AUTHORIZED, UNSUPPORTED_COUNTRY_REGION_TERRITORY);
      case INCONCLUSIVE -> List.of(HEALTHY, UNDECIDABLE_429, INVALID_REQUEST);
      case UNDECIDABLE_429 ->
          List.of(INSUFFICIENT_QUOTA, RATE_LIMIT_REQUESTS, INCONCLUSIVE, NOT_AN_OPENAI_ERROR);
      case REQUEST_TOO_LARGE -> List.of(RATE_LIMIT_TOKENS, CONTEXT_LENGTH_EXCEEDED);
      case CONTEXT_LENGTH_EXCEEDED -> List.of(REQUEST_TOO_LARGE, INVALID_REQUEST);
      case INVALID_REQUEST ->
          List.of(CONTEXT_LENGTH_EXCEEDED, MODEL_NOT_FOUND, CONTENT_POLICY, INCONCLUSIVE);
      case CONTENT_POLICY -> List.of(INVALID_REQUEST, ACCESS_TERMINATED);
      case AZURE_RATE_LIMIT -> List.of(AZURE_OTHER, OTHER_PROVIDER_RATE_LIMIT);
      case AZURE_OTHER -> List.of(AZURE_RATE_LIMIT, OTHER_PROVIDER_OTHER);
      case OTHER_PROVIDER_QUOTA ->
          List.of(OTHER_PROVIDER_RATE_LIMIT, OTHER_PROVIDER_OTHER, INSUFFICIENT_QUOTA);
      case OTHER_PROVIDER_RATE_LIMIT ->
          List.of(OTHER_PROVIDER_QUOTA, OTHER_PROVIDER_OTHER, AZURE_RATE_LIMIT);
      case OTHER_PROVIDER_OTHER ->
          List.of(
              OTHER_PROVIDER_QUOTA,
              OTHER_PROVIDER_RATE_LIMIT,
              AZURE_OTHER,
              KEY_WRONG_PROVIDER,
              NOT_AN_OPENAI_ERROR);
      case NOT_AN_OPENAI_ERROR -> List.of(OTHER_PROVIDER_OTHER, UNDECIDABLE_429);
    };
  }
}
