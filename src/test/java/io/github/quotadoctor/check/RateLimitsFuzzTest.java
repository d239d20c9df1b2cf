package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.http.Headers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitsFuzzTest {
  private static final int ROUNDS = 2_000;
  private static final Duration LONGEST_WAIT = Duration.ofDays(366);
  private static final List<String> WORDS =
      List.of("6m0s", "1h2m3.5s", "20ms", "999999999h", "8784h", "s", "m", "h", "\u0663s");
  private static final List<String> VALUES =
      List.of("500", "499", "0", "6m0s", "1h2m3.5s", "20ms", "8784h", "999999999h");

  @Test
  void noLimitIsNegativeAndNoResetIsAbsurd() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          Map<String, String> headers = new HashMap<>();
          for (String part : List.of("limit-", "remaining-", "reset-")) {
            for (RateLimit.Kind kind : RateLimit.Kind.values()) {
              headers.put(
                  "x-ratelimit-" + part + kind.headerSuffix(),
                  mutation.below(3) == 0 ? mutation.oneOf(VALUES) : mutation.torn(VALUES));
            }
          }

          List<RateLimit> limits = RateLimits.in(new Headers(headers));

          assertThat(limits)
              .allMatch(it -> isNoneOrNotNegative(it.limit()))
              .allMatch(it -> isNoneOrNotNegative(it.remaining()));
          for (RateLimit limit : limits) {
            limit
                .reset()
                .ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, LONGEST_WAIT));
          }
        });
  }

  private static boolean isNoneOrNotNegative(Optional<Long> number) {
    return number.orElse(0L) >= 0;
  }
}
