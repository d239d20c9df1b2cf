package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlyStatusTest {
  private static EarlyStatus unanswered(Duration left) {
    return EarlyStatus.none(
        new HttpClient("test", Duration.ZERO, host -> List.of(), length -> {}, () -> 0),
        new Patient().settings(),
        Clock.fixed(ScriptedInquiry.NOW, ZoneOffset.UTC),
        Deadline.in(left, () -> 0));
  }

  @Test
  void aPageThatIsLateWhenTheTimeIsUpIsUnknown() {
    StatusReading reading = unanswered(Duration.ZERO).reading();

    assertThat(reading.verdict()).isEqualTo(StatusVerdict.UNKNOWN);
    assertThat(reading.trouble()).contains(StatusTrouble.TIMED_OUT);
    assertThat(reading.readAt()).isEqualTo(ScriptedInquiry.NOW);
  }

  @Test
  void anInterruptedWaitIsUnknownAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    StatusReading reading = unanswered(Duration.ofSeconds(30)).reading();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(reading.trouble()).contains(StatusTrouble.TIMED_OUT);
  }

  @Test
  void withoutTimeThereAreNoIncidentsAndNoAlternativeIsKnown() {
    EarlyStatus status = unanswered(Duration.ZERO);

    assertThat(status.billingIncidents()).isEmpty();
    assertThat(status.alternatives())
        .isNotEmpty()
        .allMatch(reading -> reading.verdict() == StatusVerdict.UNKNOWN);
  }
}
