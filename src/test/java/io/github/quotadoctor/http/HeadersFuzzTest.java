package io.github.quotadoctor.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadersFuzzTest {
  private static final int ROUNDS = 5_000;
  private static final Duration LONGEST_WAIT = Duration.ofDays(366);
  private static final List<String> WORDS =
      List.of("Retry-After", "retry-after-ms", "RETRY-AFTER", "1.5", "999999999999", "31622400");
  private static final List<String> NAMES =
      List.of("Retry-After", "retry-after", "Retry-After-Ms", "X-Request-Id");
  private static final List<String> WAITS = List.of("2", "1.5", "31622400", "31622400000", "0");

  @Test
  void headersOfAnyKindAreReadAndNoWaitIsAbsurd() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          Map<String, String> sent = new LinkedHashMap<>();
          for (int count = mutation.below(5); count >= 0; count--) {
            String name = mutation.below(3) == 0 ? mutation.torn(NAMES) : mutation.oneOf(NAMES);
            sent.put(name, mutation.below(3) == 0 ? mutation.oneOf(WAITS) : mutation.torn(WAITS));
          }
          Headers headers = new Headers(sent);

          RetryAfter.of(headers)
              .ifPresent(wait -> assertThat(wait).isBetween(Duration.ZERO, LONGEST_WAIT));
          assertThat(headers.only(List.copyOf(sent.keySet())).values())
              .allMatch(value -> !value.isBlank() && value.equals(value.strip()));
          assertThat(headers.map(value -> value)).isEqualTo(headers);
        });
  }
}
