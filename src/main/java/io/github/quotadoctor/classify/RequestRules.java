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
import java.util.regex.Pattern;

/** Requests that a working key cannot save. */
final class RequestRules {
  private static final Pattern WRONG_VALUE =
      Pattern.compile("(?i)\\binvalid (?:'[\\w.\\[\\]]{1,60}':|schema for response_format)");

  static final List<Rule> ALL =
      List.of(
          code("context_length_exceeded", CONTEXT_LENGTH_EXCEEDED, ERROR_CODES, "2026-08"),
          code("content_policy_violation", CONTENT_POLICY, API_DESCRIPTION, "2026-08"),
          message("rejected as a result of our safety system", CONTENT_POLICY, THREADS, "2024-06"),
          form(
              Basis.MESSAGE,
              reply -> WRONG_VALUE.matcher(reply.message()).find(),
              INVALID_REQUEST,
              THREADS,
              "2026-08"),
          code("moderation_blocked", CONTENT_POLICY, API_DESCRIPTION, "2026-08"),
          code("unsupported_parameter", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("unsupported_value", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("invalid_value", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("integer_below_min_value", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("missing_required_parameter", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("string_above_max_length", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          code("previous_response_not_found", INVALID_REQUEST, API_DESCRIPTION, "2026-08"),
          message("maximum context length", CONTEXT_LENGTH_EXCEEDED, THREADS, "2023-06"),
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
