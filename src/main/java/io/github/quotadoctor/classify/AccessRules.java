package io.github.quotadoctor.classify;

import static io.github.quotadoctor.classify.Rule.code;
import static io.github.quotadoctor.classify.Rule.form;
import static io.github.quotadoctor.classify.Rule.message;
import static io.github.quotadoctor.classify.Sources.ERROR_CODES;
import static io.github.quotadoctor.classify.Sources.THREADS;
import static io.github.quotadoctor.diagnosis.Cause.ACCOUNT_DEACTIVATED;
import static io.github.quotadoctor.diagnosis.Cause.INVALID_API_KEY;
import static io.github.quotadoctor.diagnosis.Cause.IP_NOT_AUTHORIZED;
import static io.github.quotadoctor.diagnosis.Cause.KEY_MISSING;
import static io.github.quotadoctor.diagnosis.Cause.MISMATCHED_ORGANIZATION;
import static io.github.quotadoctor.diagnosis.Cause.MISMATCHED_PROJECT;
import static io.github.quotadoctor.diagnosis.Cause.MISSING_SCOPE;
import static io.github.quotadoctor.diagnosis.Cause.MODEL_NOT_FOUND;
import static io.github.quotadoctor.diagnosis.Cause.NOT_A_MEMBER;
import static io.github.quotadoctor.diagnosis.Cause.ORGANIZATION_NOT_VERIFIED;
import static io.github.quotadoctor.diagnosis.Cause.PROJECT_ARCHIVED;
import static io.github.quotadoctor.diagnosis.Cause.UNSUPPORTED_COUNTRY_REGION_TERRITORY;
import static io.github.quotadoctor.diagnosis.Cause.WRONG_KEY_KIND;

import java.util.List;
import java.util.regex.Pattern;

/** The key, the organization and project, permissions, and where the call comes from. */
final class AccessRules {
  private static final Pattern UNKNOWN_MODEL =
      Pattern.compile("(?i)the model:? .{1,120} does not exist");

  static final List<Rule> ALL =
      List.of(
          code("invalid_api_key", INVALID_API_KEY, ERROR_CODES, "2026-08"),
          code("account_deactivated", ACCOUNT_DEACTIVATED, THREADS, "2023-06"),
          code("not_authorized_invalid_key_type", WRONG_KEY_KIND, THREADS, "2026-06"),
          code("mismatched_organization", MISMATCHED_ORGANIZATION, THREADS, "2026-06"),
          code("invalid_organization", MISMATCHED_ORGANIZATION, THREADS, "2025-04"),
          code("mismatched_project", MISMATCHED_PROJECT, THREADS, "2026-06"),
          code(
              "invalid_project",
              MISMATCHED_PROJECT,
              "by analogy with invalid_organization",
              "2026-11"),
          code("not_authorized_invalid_project", PROJECT_ARCHIVED, THREADS, "2026-06"),
          code("no_organization", NOT_A_MEMBER, THREADS, "2024-06"),
          code("ip_not_authorized", IP_NOT_AUTHORIZED, ERROR_CODES, "2026-09"),
          code(
              "unsupported_country_region_territory",
              UNSUPPORTED_COUNTRY_REGION_TERRITORY,
              ERROR_CODES,
              "2024-06"),
          code("missing_scope", MISSING_SCOPE, THREADS, "2026-07"),
          code("model_not_found", MODEL_NOT_FOUND, THREADS, "2025-01"),
          form(
              Basis.CODE,
              reply -> reply.hasCode("unsupported_value") && reply.says("must be verified"),
              ORGANIZATION_NOT_VERIFIED,
              THREADS,
              "2025-10"),
          message("must be verified to", ORGANIZATION_NOT_VERIFIED, THREADS, "2025-10"),
          message("didn't provide an API key", KEY_MISSING, THREADS, "2026-01"),
          message("missing bearer", KEY_MISSING, THREADS, "2026-07"),
          message("incorrect API key provided", INVALID_API_KEY, ERROR_CODES, "2026-08"),
          form(
              Basis.MESSAGE,
              reply -> reply.says("deactivated") && (reply.says("account") || reply.says("key")),
              ACCOUNT_DEACTIVATED,
              THREADS,
              "2023-06"),
          message("does not allow user keys", WRONG_KEY_KIND, THREADS, "2026-06"),
          message("must be made with a session key", WRONG_KEY_KIND, THREADS, "2026-08"),
          message(
              "OpenAI-Organization header should match",
              MISMATCHED_ORGANIZATION,
              THREADS,
              "2026-06"),
          message("no such organization", MISMATCHED_ORGANIZATION, THREADS, "2025-04"),
          message("OpenAI-Project header should match", MISMATCHED_PROJECT, THREADS, "2026-06"),
          message(
              "no such project", MISMATCHED_PROJECT, "by analogy with organizations", "2026-11"),
          message(
              "has been archived and is no longer accessible",
              PROJECT_ARCHIVED,
              THREADS,
              "2026-06"),
          message("must be a member of an organization", NOT_A_MEMBER, ERROR_CODES, "2024-06"),
          message("your IP is not authorized", IP_NOT_AUTHORIZED, ERROR_CODES, "2026-09"),
          message(
              "region, or territory not supported",
              UNSUPPORTED_COUNTRY_REGION_TERRITORY,
              ERROR_CODES,
              "2024-06"),
          message("missing scopes", MISSING_SCOPE, THREADS, "2026-07"),
          message("insufficient permissions for this operation", MISSING_SCOPE, THREADS, "2026-07"),
          message("does not have access to model", MODEL_NOT_FOUND, THREADS, "2025-01"),
          form(
              Basis.MESSAGE,
              reply -> UNKNOWN_MODEL.matcher(reply.message()).find(),
              MODEL_NOT_FOUND,
              THREADS,
              "2024-06"),
          form(
              Basis.STATUS,
              reply -> reply.status() == 401,
              INVALID_API_KEY,
              ERROR_CODES,
              "2026-08"));

  private AccessRules() {}
}
