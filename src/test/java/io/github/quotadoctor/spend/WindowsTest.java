package io.github.quotadoctor.spend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.openai.Cost;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-01T00:00:00Z, 2026-10-26, 2026-11-01, 2026-10-26, 2026-12-01",
    "2026-11-03T12:00:00Z, 2026-10-28, 2026-11-01, 2026-10-28, 2026-12-01",
    "2026-11-07T12:00:00Z, 2026-11-01, 2026-11-01, 2026-11-01, 2026-12-01",
    "2026-12-31T23:59:59Z, 2026-12-25, 2026-12-01, 2026-12-01, 2027-01-01",
    "2027-01-01T00:00:00Z, 2026-12-26, 2027-01-01, 2026-12-26, 2027-02-01",
    "2028-02-29T08:00:00Z, 2028-02-23, 2028-02-01, 2028-02-01, 2028-03-01"
  })
  void theyBeginAtMidnightInUtcWhateverTheDay(
      Instant now, String week, String month, String from, String next) {
    Windows windows = new Windows(now);

    assertThat(windows.week()).isEqualTo(week + "T00:00:00Z");
    assertThat(windows.month()).isEqualTo(month + "T00:00:00Z");
    assertThat(windows.from()).isEqualTo(from + "T00:00:00Z");
    assertThat(windows.nextMonth()).isEqualTo(next + "T00:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-27, 0, 0, 0",
    "2026-10-28, 0, 1, 0",
    "2026-10-31, 0, 1, 0",
    "2026-11-01, 0, 1, 1",
    "2026-11-03, 1, 1, 1",
    "2026-11-04, 0, 0, 1"
  })
  void onTheThirdSevenDaysReachIntoLastMonth(String day, int today, int week, int month) {
    Windows windows = new Windows(Instant.parse("2026-11-03T12:00:00Z"));

    Spent spent = Spent.of(cost(day, "1"), windows);

    assertThat(spent)
        .isEqualTo(
            new Spent(
                BigDecimal.valueOf(today), BigDecimal.valueOf(week), BigDecimal.valueOf(month)));
  }

  @Test
  void manySmallAmountsAddUpExactly() {
    Windows windows = new Windows(Instant.parse("2026-11-21T12:00:00Z"));
    Spent sum = Spent.NOTHING;
    for (int i = 0; i < 1000; i++) {
      sum = sum.plus(Spent.of(cost("2026-11-21", "0.1"), windows));
      sum = sum.plus(Spent.of(cost("2026-11-20", "0.0000000001"), windows));
    }

    assertThat(sum.today()).isEqualByComparingTo("100");
    assertThat(sum.month()).isEqualByComparingTo("100.0000001");
  }

  private static Cost cost(String day, String usd) {
    return new Cost(
        Instant.parse(day + "T00:00:00Z"),
        new BigDecimal(usd),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
