package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T12:03:00Z");

  private final Moments moments = new Moments(NOW, false);

  @ParameterizedTest
  @CsvSource({
    "PT0S, 1 min",
    "PT59S, 1 min",
    "PT119S, 1 min",
    "PT2M, 2 min",
    "PT1H59M59S, 119 min",
    "PT2H, 2 h",
    "PT47H59M, 47 h",
    "PT48H, 2 d",
    "P400D, 400 d",
    "PT-3H, 1 min"
  })
  void anAgeIsToldInTheLargestUnitThatSaysEnough(Duration ago, String told) {
    assertThat(age(NOW.minus(ago))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({"PT0S, true", "PT59S, true", "PT60S, false", "PT-1H, true"})
  void aMinuteAgoIsNotNowAnyMore(Duration ago, boolean now) {
    assertThat(moments.isNow(NOW.minus(ago))).isEqualTo(now);
  }

  @Test
  void theDayIsToldWhereItIsAnotherOrWhereItIsReadLater() {
    Instant yesterday = Instant.parse("2026-11-20T23:59:59Z");
    Instant nextYear = Instant.parse("2027-11-21T12:03:00Z");

    assertThat(moments.clock(NOW)).isEqualTo("12:03 UTC");
    assertThat(moments.clock(yesterday)).isEqualTo("2026-11-20 23:59 UTC");
    assertThat(moments.clock(nextYear)).isEqualTo("2027-11-21 12:03 UTC");
    assertThat(new Moments(NOW, true).clock(NOW)).isEqualTo("2026-11-21 12:03 UTC");
  }

  @Test
  void momentsAtTheEndsOfTimeAreTold() {
    assertThat(age(Instant.MIN)).endsWith(" d");
    assertThat(age(Instant.MAX)).isEqualTo("1 min");
    assertThat(moments.clock(Instant.MAX)).isEqualTo(Instant.MAX.toString());
    assertThat(moments.clock(Instant.MIN)).isEqualTo(Instant.MIN.toString());
  }

  private String age(Instant moment) {
    return new Lengths(Messages.english()).age(moments.age(moment));
  }
}
