package io.github.quotadoctor.classify;

import static io.github.quotadoctor.classify.Rule.code;
import static io.github.quotadoctor.classify.Rule.form;
import static io.github.quotadoctor.classify.Rule.message;
import static io.github.quotadoctor.classify.Sources.API_DESCRIPTION;
import static io.github.quotadoctor.classify.Sources.ERROR_CODES;
import static io.github.quotadoctor.classify.Sources.THREADS;
import static io.github.quotadoctor.diagnosis.Cause.CONTENT_POLICY;
import static io.github.quotadoctor.diagnosis.Cause.CONTEXT_LENGTH_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.INVALID_REQUEST;

import java.util.List;
import java.util.Set;

/** Requests that a working key cannot save. */
final class RequestRules {
  static final List<Rule> ALL =
      List.of(
          code("context_length_exceeded", CONTEXT_LENGTH_EXCEEDED, ERROR_CODES, "2026-08"),
          code("content_policy_violation", CONTENT_POLICY, API_DESCRIPTION, "2026-08"),
          code("moderation_blocked", CONTENT_POLICY, API_DESCRIPTION, "2026-08"),
          code("unsupported_parameter", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("unsupported_value", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("invalid_value", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("integer_below_min_value", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("missing_required_parameter", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("string_above_max_length", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("previous_response_not_found", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          message("exceeds the context window", CONTEXT_LENGTH_EXCEEDED, ERROR_CODES, "2026-08"),
          message("invalid service_tier argument", INVALID_REQUEST, ERROR_CODES, "2026-08"),
          message("invalid URL (", INVALID_REQUEST, THREADS, "2026-08"),
          form(
              Basis.STATUS,
              reply -> Set.of(400, 404, 405, 409, 413, 415, 422).contains(reply.status()),
              INVALID_REQUEST,
              API_DESCRIPTION,
              "2026-08"));

  private RequestRules() {}
}
