package io.github.quotadoctor.classify;

import static io.github.quotadoctor.classify.Rule.code;
import static io.github.quotadoctor.classify.Rule.form;
import static io.github.quotadoctor.classify.Rule.message;
import static io.github.quotadoctor.classify.Sources.ERROR_CODES;
import static io.github.quotadoctor.classify.Sources.RATE_LIMITS;
import static io.github.quotadoctor.classify.Sources.THREADS;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_DAILY;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_OTHER;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_REQUESTS;
import static io.github.quotadoctor.diagnosis.Cause.RATE_LIMIT_TOKENS;
import static io.github.quotadoctor.diagnosis.Cause.REQUEST_TOO_LARGE;
import static io.github.quotadoctor.diagnosis.Cause.SLOW_DOWN;

import io.github.quotadoctor.diagnosis.Cause;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Requests and tokens per minute and day, and requests that no wait makes fit. */
final class RateRules {
  private static final Set<String> RATE_TYPES = Set.of("requests", "tokens", "rate_limit_error");
  private static final Pattern TOO_LARGE = Pattern.compile("(?i)\\brequest too large\\b");
  private static final Pattern DAY = Pattern.compile("(?i)\\b(per day|RPD|TPD)\\b|/ ?day");
  private static final Pattern TOKENS =
      Pattern.compile("(?i)\\b(tokens per min|TPM)\\b|tokens ?/ ?min");
  private static final Pattern REQUESTS =
      Pattern.compile("(?i)\\b(requests per min|RPM)\\b|requests ?/ ?min");
  private static final Pattern IMAGES = Pattern.compile("(?i)\\b(images per min|IPM)\\w*\\b");

  static final List<Rule> ALL =
      List.of(
          code("slow_down", SLOW_DOWN, ERROR_CODES, "2026-08"),
          code("token_limit_exceeded", RATE_LIMIT_OTHER, THREADS, "2025-01"),
          code("websocket_connection_limit_reached", RATE_LIMIT_OTHER, ERROR_CODES, "2026-08"),
          rate(Basis.CODE, TOO_LARGE, REQUEST_TOO_LARGE, "2026-06"),
          rate(Basis.CODE, DAY, RATE_LIMIT_DAILY, "2026-06"),
          rate(Basis.CODE, IMAGES, RATE_LIMIT_OTHER, "2025-06"),
          rate(Basis.CODE, TOKENS, RATE_LIMIT_TOKENS, "2026-06"),
          rate(Basis.CODE, REQUESTS, RATE_LIMIT_REQUESTS, "2026-06"),
          form(
              Basis.CODE,
              isRate(Basis.CODE).and(reply -> reply.hasType("tokens")),
              RATE_LIMIT_TOKENS,
              THREADS,
              "2024-06"),
          form(
              Basis.CODE,
              isRate(Basis.CODE).and(reply -> reply.hasType("requests")),
              RATE_LIMIT_REQUESTS,
              THREADS,
              "2024-06"),
          form(Basis.CODE, isRate(Basis.CODE), RATE_LIMIT_OTHER, ERROR_CODES, "2026-06"),
          rate(Basis.TYPE, TOO_LARGE, REQUEST_TOO_LARGE, "2024-06"),
          rate(Basis.TYPE, DAY, RATE_LIMIT_DAILY, "2024-06"),
          rate(Basis.TYPE, IMAGES, RATE_LIMIT_OTHER, "2024-06"),
          Rule.type("tokens", RATE_LIMIT_TOKENS, THREADS, "2023-06"),
          Rule.type("requests", RATE_LIMIT_REQUESTS, THREADS, "2023-06"),
          rate(Basis.TYPE, TOKENS, RATE_LIMIT_TOKENS, "2026-06"),
          rate(Basis.TYPE, REQUESTS, RATE_LIMIT_REQUESTS, "2026-06"),
          form(Basis.TYPE, isRate(Basis.TYPE), RATE_LIMIT_OTHER, RATE_LIMITS, "2026-08"),
          rate(Basis.MESSAGE, TOO_LARGE, REQUEST_TOO_LARGE, "2024-06"),
          rate(Basis.MESSAGE, DAY, RATE_LIMIT_DAILY, "2024-06"),
          rate(Basis.MESSAGE, IMAGES, RATE_LIMIT_OTHER, "2024-06"),
          rate(Basis.MESSAGE, TOKENS, RATE_LIMIT_TOKENS, "2024-06"),
          rate(Basis.MESSAGE, REQUESTS, RATE_LIMIT_REQUESTS, "2024-06"),
          message("rate limit reached for", RATE_LIMIT_OTHER, RATE_LIMITS, "2023-06"),
          message("exceeded the rate limit", RATE_LIMIT_OTHER, THREADS, "2025-08"),
          message("enqueued token limit reached", RATE_LIMIT_OTHER, THREADS, "2025-01"),
          form(
              Basis.HEADERS,
              limited("x-ratelimit-remaining-requests"),
              RATE_LIMIT_REQUESTS,
              RATE_LIMITS,
              "2026-08"),
          form(
              Basis.HEADERS,
              limited("x-ratelimit-remaining-tokens"),
              RATE_LIMIT_TOKENS,
              RATE_LIMITS,
              "2026-08"));

  private RateRules() {}

  private static Rule rate(Basis basis, Pattern words, Cause cause, String seen) {
    return form(
        basis,
        isRate(basis).and(reply -> words.matcher(reply.message()).find()),
        cause,
        RATE_LIMITS,
        seen);
  }

  private static Predicate<ErrorReply> isRate(Basis basis) {
    return switch (basis) {
      case CODE -> reply -> reply.hasCode("rate_limit_exceeded");
      case TYPE -> reply -> RATE_TYPES.stream().anyMatch(reply::hasType);
      case MESSAGE ->
          reply -> reply.says("rate limit reached") || TOO_LARGE.matcher(reply.message()).find();
      case HEADERS, STATUS -> reply -> reply.status() == 429;
    };
  }

  private static Predicate<ErrorReply> limited(String header) {
    return reply -> reply.status() == 429 && reply.hasHeader(header, "0");
  }
}
