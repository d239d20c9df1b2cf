package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitSettingsResolverTest {
  private final Map<Option, String> typed = new EnumMap<>(Option.class);

  @TempDir Path folder;

  private Resolution<WaitSettings> resolve() {
    Surroundings surroundings =
        new Surroundings(
            new Environment(Map.of()), folder, false, InputStream.nullInputStream(), false);
    return new WaitSettingsResolver(surroundings, Set.of("billing", "status"))
        .resolve(new GivenOptions(typed));
  }

  private WaitSettings settled() {
    return resolve()
        .fold(
            settings -> settings,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private List<String> problems() {
    return resolve()
        .fold(
            settings -> List.of(),
            problems -> problems.stream().map(UsageProblem::key).sorted().toList());
  }

  @Test
  void withoutAnySettingItWaitsHalfAnHourForThreePassesInARow() {
    WaitSettings wait = settled();

    assertThat(wait.goal()).isEqualTo(WaitGoal.HEALTHY);
    assertThat(wait.patience())
        .isEqualTo(new Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), 3, true));
    assertThat(wait.settings().limits().run()).isEqualTo(Duration.ofMinutes(30));
    assertThat(wait.settings().limits().request()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void everySettingCanBeChanged() {
    typed.put(Option.FOR, "quota");
    typed.put(Option.INTERVAL, "1s");
    typed.put(Option.MAX_INTERVAL, "5s");
    typed.put(Option.SUCCESS_COUNT, "1");
    typed.put(Option.FAIL_FAST, "false");
    typed.put(Option.TIMEOUT, "2h");

    WaitSettings wait = settled();

    assertThat(wait.goal()).isEqualTo(WaitGoal.QUOTA);
    assertThat(wait.patience())
        .isEqualTo(new Patience(Duration.ofSeconds(1), Duration.ofSeconds(5), 1, false));
    assertThat(wait.settings().limits().run()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void aLongIntervalIsItsOwnLongest() {
    typed.put(Option.INTERVAL, "5m");

    assertThat(settled().patience().longest()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aShortLongestIntervalIsAlsoTheFirst() {
    typed.put(Option.MAX_INTERVAL, "5s");

    assertThat(settled().patience().interval()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aTimeThatIsOverAtOnceIsRefusedBeforeAnythingIsRead() {
    typed.put(Option.TIMEOUT, "500ms");
    typed.put(Option.KEY_FILE, "no-such.key");

    assertThat(problems()).containsExactly("usage.too_short");
  }

  @Test
  void anIntervalThatShrinksOrIsNoneIsRefused() {
    typed.put(Option.INTERVAL, "900ms");
    typed.put(Option.MAX_INTERVAL, "800ms");

    assertThat(problems()).containsExactly("usage.intervals", "usage.too_short");
  }

  @Test
  void whatCannotPassIsRefused() {
    typed.put(Option.PROBE, "none");
    assertThat(problems()).containsExactly("usage.wait_cannot_pass");

    typed.remove(Option.PROBE);
    typed.put(Option.SKIP, "billing");
    assertThat(problems()).containsExactly("usage.wait_cannot_pass");
  }

  @Test
  void theStatusPageNeedsNoBillableRequest() {
    typed.put(Option.PROBE, "none");
    typed.put(Option.FOR, "status");

    assertThat(settled().goal()).isEqualTo(WaitGoal.STATUS);
  }

  @Test
  void theStatusPageNeedsNoKeyWhereverItMayBe() {
    typed.put(Option.FOR, "status");
    typed.put(Option.KEY_FILE, "no-such.key");
    typed.put(Option.ADMIN_KEY_FILE, "no-such.key");

    assertThat(settled().settings().keys().key()).isEmpty();
  }

  @Test
  void aShareOfALimitIsNoMatterOfAWait() {
    typed.put(Option.MAX_SPEND_PERCENT, "90");

    assertThat(settled().settings().admin().mostPercent()).isEmpty();
  }

  @Test
  void theStatusPageHasNoEarlierReport() {
    typed.put(Option.FOR, "status");
    typed.put(Option.BASELINE, "earlier.json");

    assertThat(problems()).containsExactly("usage.status_baseline");
  }

  @Test
  void problemsOfAllSettingsAreToldAtOnce() {
    typed.put(Option.FOR, "credit");
    typed.put(Option.BASE_URL, "nowhere");

    assertThat(problems()).containsExactly("usage.choice", "usage.url");
  }
}
