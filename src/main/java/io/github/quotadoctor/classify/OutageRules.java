package io.github.quotadoctor.classify;

import static io.github.quotadoctor.classify.Rule.code;
import static io.github.quotadoctor.classify.Rule.form;
import static io.github.quotadoctor.classify.Rule.message;
import static io.github.quotadoctor.classify.Rule.type;
import static io.github.quotadoctor.classify.Sources.ERROR_CODES;
import static io.github.quotadoctor.classify.Sources.THREADS;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;
import static io.github.quotadoctor.diagnosis.Cause.OVERLOADED;
import static io.github.quotadoctor.diagnosis.Cause.SERVER_ERROR;

import java.util.List;

/** What the server says about itself, and answers that never reached it. */
final class OutageRules {
  static final List<Rule> ALL =
      List.of(
          code("server_is_overloaded", OVERLOADED, ERROR_CODES, "2026-08"),
          code("server_overloaded", OVERLOADED, THREADS, "2026-08"),
          code("flex_unavailable", OVERLOADED, "OpenAI's flex processing guide", "2026-08"),
          code("resource_unavailable", OVERLOADED, "OpenAI's flex processing guide", "2025-06"),
          form(
              Basis.CODE,
              reply -> reply.hasCode("server_error") && namesOverload(reply),
              OVERLOADED,
              THREADS,
              "2024-01"),
          type("service_unavailable_error", OVERLOADED, ERROR_CODES, "2026-08"),
          type("engine_overloaded", OVERLOADED, ERROR_CODES, "2023-06"),
          form(
              Basis.TYPE,
              reply -> reply.hasType("server_error") && namesOverload(reply),
              OVERLOADED,
              THREADS,
              "2023-04"),
          form(
              Basis.TYPE,
              reply -> reply.hasType("server_error") && !isRefusal(reply) && !saysOtherwise(reply),
              SERVER_ERROR,
              ERROR_CODES,
              "2026-08"),
          type("cf_bad_gateway", SERVER_ERROR, THREADS, "2024-01"),
          form(Basis.MESSAGE, OutageRules::namesOverload, OVERLOADED, THREADS, "2023-04"),
          message(
              "server had an error while processing your request",
              SERVER_ERROR,
              ERROR_CODES,
              "2026-08"),
          message("can only be accessed over HTTPS", NOT_AN_API_ANSWER, THREADS, "2023-06"),
          form(Basis.STATUS, reply -> reply.status() == 421, NOT_AN_API_ANSWER, THREADS, "2024-06"),
          form(Basis.STATUS, ErrorReply::isServerFailure, SERVER_ERROR, ERROR_CODES, "2026-08"));

  private OutageRules() {}

  private static boolean namesOverload(ErrorReply reply) {
    return reply.says("overloaded") || reply.says("resource unavailable");
  }

  /** This type stands beside messages about accounts and keys as well. */
  private static boolean saysOtherwise(ErrorReply reply) {
    return AccessRules.ALL.stream()
        .anyMatch(rule -> rule.basis() == Basis.MESSAGE && rule.matches(reply));
  }

  /** Some refusals have the type {@code server_error} too, as those of browser-only endpoints. */
  private static boolean isRefusal(ErrorReply reply) {
    return reply.status() >= 400 && reply.status() < 500 && reply.status() != 429;
  }
}
