package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each field is understood when it stands alone, so that no rule is there only beside another. */
class SingleFieldTest {
  private static final int UNTELLING_STATUS = 0;

  private final Classifier classifier = new Classifier();

  private Cause cause(int status, String message, String type, String code) {
    ErrorBody body =
        new ErrorBody(
            Optional.of(message).filter(it -> !it.isEmpty()),
            Optional.of(type).filter(it -> !it.isEmpty()),
            Optional.of(code).filter(it -> !it.isEmpty()),
            Optional.empty());
    ErrorReply reply = new ErrorReply(status, Map.of(), Optional.empty(), Optional.of(body));
    return classifier.classify(reply).cause();
  }

  @ParameterizedTest
  @CsvSource({
    "credit_balance_exhausted, CREDIT_BALANCE_EXHAUSTED",
    "organization_spend_limit_exceeded, ORGANIZATION_SPEND_LIMIT_EXCEEDED",
    "project_spend_limit_exceeded, PROJECT_SPEND_LIMIT_EXCEEDED",
    "organization_usage_limit_exceeded, ORGANIZATION_USAGE_LIMIT_EXCEEDED",
    "billing_not_active, BILLING_NOT_ACTIVE",
    "billing_hard_limit_reached, BILLING_HARD_LIMIT_REACHED",
    "access_terminated, ACCESS_TERMINATED",
    "insufficient_quota, INSUFFICIENT_QUOTA",
    "insufficient_user_quota, INSUFFICIENT_QUOTA",
    "budget_exceeded, INSUFFICIENT_QUOTA",
    "invalid_api_key, INVALID_API_KEY",
    "account_deactivated, ACCOUNT_DEACTIVATED",
    "not_authorized_invalid_key_type, WRONG_KEY_KIND",
    "mismatched_organization, MISMATCHED_ORGANIZATION",
    "invalid_organization, MISMATCHED_ORGANIZATION",
    "mismatched_project, MISMATCHED_PROJECT",
    "invalid_project, MISMATCHED_PROJECT",
    "not_authorized_invalid_project, PROJECT_ARCHIVED",
    "no_organization, NOT_A_MEMBER",
    "ip_not_authorized, IP_NOT_AUTHORIZED",
    "unsupported_country_region_territory, UNSUPPORTED_COUNTRY_REGION_TERRITORY",
    "missing_scope, MISSING_SCOPE",
    "model_not_found, MODEL_NOT_FOUND",
    "rate_limit_exceeded, RATE_LIMIT_OTHER",
    "slow_down, SLOW_DOWN",
    "token_limit_exceeded, RATE_LIMIT_OTHER",
    "websocket_connection_limit_reached, RATE_LIMIT_OTHER",
    "server_is_overloaded, OVERLOADED",
    "server_overloaded, OVERLOADED",
    "flex_unavailable, OVERLOADED",
    "resource_unavailable, OVERLOADED",
    "context_length_exceeded, CONTEXT_LENGTH_EXCEEDED",
    "content_policy_violation, CONTENT_POLICY",
    "moderation_blocked, CONTENT_POLICY",
    "unsupported_parameter, INVALID_REQUEST",
    "unsupported_value, INVALID_REQUEST",
    "invalid_value, INVALID_REQUEST",
    "integer_below_min_value, INVALID_REQUEST",
    "missing_required_parameter, INVALID_REQUEST",
    "string_above_max_length, INVALID_REQUEST",
    "previous_response_not_found, INVALID_REQUEST"
  })
  void aCodeSaysItAlone(String code, Cause cause) {
    assertThat(cause(UNTELLING_STATUS, "", "", code)).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource({
    "insufficient_quota, INSUFFICIENT_QUOTA",
    "billing_not_active, BILLING_NOT_ACTIVE",
    "access_terminated, ACCESS_TERMINATED",
    "budget_exceeded, INSUFFICIENT_QUOTA",
    "requests, RATE_LIMIT_REQUESTS",
    "tokens, RATE_LIMIT_TOKENS",
    "rate_limit_error, RATE_LIMIT_OTHER",
    "service_unavailable_error, OVERLOADED",
    "engine_overloaded, OVERLOADED",
    "server_error, SERVER_ERROR",
    "cf_bad_gateway, SERVER_ERROR"
  })
  void aTypeSaysItAlone(String type, Cause cause) {
    assertThat(cause(UNTELLING_STATUS, "", type, "")).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You have no credits remaining. | CREDIT_BALANCE_EXHAUSTED",
        "You exceeded your current quota, please check your plan. | INSUFFICIENT_QUOTA",
        "Your account is not active, please check. | BILLING_NOT_ACTIVE",
        "Billing hard limit has been reached | BILLING_HARD_LIMIT_REACHED",
        "Your access was terminated due to violation of our policies | ACCESS_TERMINATED",
        "Budget has been exceeded! Current cost: 3 | INSUFFICIENT_QUOTA",
        "\u7528\u6237\u989d\u5ea6\u4e0d\u8db3 | INSUFFICIENT_QUOTA",
        "\u4f59\u989d\u4e0d\u8db3 | INSUFFICIENT_QUOTA",
        "You didn't provide an API key. | KEY_MISSING",
        "Missing bearer or basic authentication in header | KEY_MISSING",
        "Incorrect API key provided: x. | INVALID_API_KEY",
        "This key is associated with a deactivated account. | ACCOUNT_DEACTIVATED",
        "Your organization does not allow user keys. | WRONG_KEY_KIND",
        "OpenAI-Organization header should match organization for API key |"
            + " MISMATCHED_ORGANIZATION",
        "No such organization: org-x. | MISMATCHED_ORGANIZATION",
        "OpenAI-Project header should match project for API key | MISMATCHED_PROJECT",
        "No such project: proj_x. | MISMATCHED_PROJECT",
        "The project has been archived and is no longer accessible | PROJECT_ARCHIVED",
        "You must be a member of an organization to use the API. | NOT_A_MEMBER",
        "Your IP is not authorized to make this request. | IP_NOT_AUTHORIZED",
        "Country, region, or territory not supported | UNSUPPORTED_COUNTRY_REGION_TERRITORY",
        "Missing scopes: model.request. | MISSING_SCOPE",
        "You have insufficient permissions for this operation. | MISSING_SCOPE",
        "Project `p` does not have access to model `m` | MODEL_NOT_FOUND",
        "The model `m` does not exist or you do not have access to it. | MODEL_NOT_FOUND",
        "Your organization must be verified to use the model | ORGANIZATION_NOT_VERIFIED",
        "Rate limit reached for m on requests per min (RPM): Limit 3 | RATE_LIMIT_REQUESTS",
        "Rate limit reached for m on tokens per min (TPM): Limit 3 | RATE_LIMIT_TOKENS",
        "Rate limit reached for m on requests per day (RPD): Limit 3 | RATE_LIMIT_DAILY",
        "Rate limit reached for m on images per minute | RATE_LIMIT_OTHER",
        "Rate limit reached for m. | RATE_LIMIT_OTHER",
        "Request too large for m on tokens per min (TPM): Limit 3 | REQUEST_TOO_LARGE",
        "You've exceeded the rate limit, please slow down. | RATE_LIMIT_OTHER",
        "Enqueued token limit reached for m. | RATE_LIMIT_OTHER",
        "The engine is currently overloaded, please try again later | OVERLOADED",
        "Resource Unavailable | OVERLOADED",
        "The server had an error while processing your request. | SERVER_ERROR",
        "The OpenAI API can only be accessed over HTTPS. | NOT_AN_API_ANSWER",
        "Your input exceeds the context window of this model. | CONTEXT_LENGTH_EXCEEDED",
        "It must be made with a session key | WRONG_KEY_KIND",
        "Invalid service_tier argument: no | INVALID_REQUEST",
        "Invalid URL (GET /v1/v1) | INVALID_REQUEST"
      })
  void aMessageSaysItAlone(String message, Cause cause) {
    assertThat(cause(UNTELLING_STATUS, message, "", "")).isEqualTo(cause);
  }

  @ParameterizedTest
  @CsvSource({
    "401, INVALID_API_KEY",
    "402, INSUFFICIENT_QUOTA",
    "404, INVALID_REQUEST",
    "421, NOT_AN_API_ANSWER",
    "500, SERVER_ERROR",
    "403, INCONCLUSIVE",
    "429, INCONCLUSIVE"
  })
  void aStatusSaysItAlone(int status, Cause cause) {
    assertThat(cause(status, "", "", "")).isEqualTo(cause);
  }

  @Test
  void everyCauseThatAnAnswerCanShowIsNamedByARule() {
    Set<Cause> named =
        Classifier.rules().stream().map(Rule::cause).collect(Collectors.toCollection(TreeSet::new));
    Set<Cause> never =
        Set.of(
            Cause.HEALTHY,
            Cause.KEY_MALFORMED,
            Cause.KEY_WRONG_PROVIDER,
            Cause.DNS_FAILURE,
            Cause.CONNECTION_FAILED,
            Cause.TLS_FAILURE,
            Cause.PROXY_FAILURE,
            Cause.TIMEOUT,
            Cause.INCONCLUSIVE);

    for (Cause cause : EnumSet.complementOf(Fixture.NEVER_AN_ANSWER)) {
      assertThat(named.contains(cause)).as(cause.code()).isEqualTo(!never.contains(cause));
    }
  }
}
