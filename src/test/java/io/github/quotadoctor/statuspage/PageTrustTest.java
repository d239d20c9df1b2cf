package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTrustTest {
  @Test
  void aPageThatWasLeftBehindIsNotBelieved() {
    assertThat(read(Fixture.text("deepseek-frozen-mirror"), "", 14)).contains(StatusTrouble.STALE);
    assertThat(read(Fixture.text("deepseek-frozen-mirror"), "", 1000)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "{\"page\":{\"updated_at\":\"2026-11-19T12:00:01Z\"}}, ''",
    "{\"page\":{\"updated_at\":\"2026-11-19T12:00:00Z\"}}, STALE",
    "{\"page\":{\"updated_at\":\"2026-11-20T13:00:00Z\"}}, ''",
    "{\"page\":{\"updated_at\":null}}, STALE",
    "{\"page\":{}}, STALE",
    "{}, STALE"
  })
  void withoutAFreshTimeAPageIsStale(String document, String trouble) {
    assertThat(read(document, "", 1).map(Enum::name).orElse("")).isEqualTo(trouble);
  }

  @ParameterizedTest
  @CsvSource({"one, ''", "two, WRONG_SHAPE", "One, WRONG_SHAPE"})
  void theRightPageHasTheRightId(String id, String trouble) {
    String document = "{\"page\":{\"id\":\"one\"}}";
    assertThat(read(document, id, 0).map(Enum::name).orElse("")).isEqualTo(trouble);
  }

  private static Optional<StatusTrouble> read(String document, String id, int days) {
    Source source =
        new Source(
            Adapter.STATUSPAGE,
            Fixture.SOURCE,
            Optional.empty(),
            Optional.of(id).filter(it -> !it.isEmpty()),
            Optional.of(days).filter(it -> it > 0).map(it -> Duration.ofDays(it)),
            false,
            Optional.empty());
    return PageTrust.trouble(
        JsonObject.parse(document).orElseThrow(),
        new Question(source, Fixture.CATALOGUE, Fixture.NOW));
  }
}
