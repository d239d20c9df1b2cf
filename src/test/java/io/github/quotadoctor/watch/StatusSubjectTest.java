package io.github.quotadoctor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.statuspage.Coverage;
import io.github.quotadoctor.statuspage.Provider;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusSubjectTest {
  private static StatusReading reading(StatusVerdict verdict) {
    return new StatusReading(
        new Provider(
            ProviderId.OPENAI, "OpenAI", URI.create("https://status.openai.com"), Coverage.API),
        verdict,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({
    "OUTAGE, NOT_YET, 21",
    "DEGRADED, NOT_YET, 21",
    "UNKNOWN, NOT_YET, 30",
    "NONE_REPORTED, PASSES, 0",
    "OTHER_ENDPOINT, PASSES, 0",
    "MAINTENANCE, PASSES, 0",
    "RECOVERING, PASSES, 0",
    "UNSCOPED_INCIDENT, PASSES, 0"
  })
  void troubleOfTheApiIsWaitedFor(StatusVerdict verdict, Outlook outlook, int exitCode) {
    StatusSubject subject = new StatusSubject(() -> reading(verdict));
    assertThat(subject.last()).isEmpty();

    Look seen = subject.look(false);

    assertThat(seen.outlook()).isEqualTo(outlook);
    assertThat(seen.exitCode()).isEqualTo(exitCode);
    assertThat(seen.code()).isEqualTo(verdict.code());
    assertThat(subject.last()).contains(reading(verdict));
  }
}
