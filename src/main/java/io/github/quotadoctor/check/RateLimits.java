package io.github.quotadoctor.check;

import io.github.quotadoctor.classify.WaitText;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.http.Headers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the rate limits that response headers state; odd values are left out. */
final class RateLimits {
  private RateLimits() {}

  static List<RateLimit> in(Headers headers) {
    return Arrays.stream(RateLimit.Kind.values())
        .map(kind -> read(headers, kind))
        .filter(it -> it.limit().isPresent() || it.remaining().isPresent())
        .toList();
  }

  private static RateLimit read(Headers headers, RateLimit.Kind kind) {
    return new RateLimit(
        kind,
        number(headers, "x-ratelimit-limit-" + kind.headerSuffix()),
        number(headers, "x-ratelimit-remaining-" + kind.headerSuffix()),
        headers.value("x-ratelimit-reset-" + kind.headerSuffix()).flatMap(WaitText::parse));
  }

  private static Optional<Long> number(Headers headers, String name) {
    return headers.value(name).filter(text -> text.matches("\\d{1,15}")).map(Long::valueOf);
  }
}
