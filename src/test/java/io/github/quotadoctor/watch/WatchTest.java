package io.github.quotadoctor.watch;

import static io.github.quotadoctor.watch.Script.badKey;
import static io.github.quotadoctor.watch.Script.busy;
import static io.github.quotadoctor.watch.Script.healthy;
import static io.github.quotadoctor.watch.Script.limited;
import static io.github.quotadoctor.watch.Script.noCredit;
import static io.github.quotadoctor.watch.Script.outage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.FakeTime;
import io.github.quotadoctor.config.Patience;
import io.github.quotadoctor.diagnosis.Waiting;
import io.github.quotadoctor.diagnosis.Waiting.Ending;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final Patience PATIENCE = patience(3, true);
  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

  private final FakeTime time = new FakeTime();
  private final List<Attempt> attempts = new ArrayList<>();

  private static Patience patience(int passes, boolean failFast) {
    return new Patience(Duration.ofSeconds(15), Duration.ofSeconds(60), passes, failFast);
  }

  private Waiting watch(Subject subject) {
    return watch(subject, PATIENCE, HALF_AN_HOUR, () -> 0.5);
  }

  private Waiting watch(
      Subject subject, Patience patience, Duration length, DoubleSupplier chance) {
    long start = time.nanos();
    Supplier<Duration> left =
        () -> Duration.ofNanos(Math.max(0, start + length.toNanos() - time.nanos()));
    return new Watch(patience, new Timer(time, time::nanos, time::pause), start, left, chance)
        .watch(subject, attempts::add);
  }

  private List<Long> seconds() {
    return time.pauses().stream().map(Duration::toSeconds).toList();
  }

  private List<Integer> passes() {
    return attempts.stream().map(Attempt::passes).toList();
  }

  @Test
  void threePassesInARowAreEnough() {
    Waiting waiting = watch(new Script(healthy()));

    assertThat(waiting).isEqualTo(new Waiting(Ending.REACHED, 3, 3, 3, Duration.ofSeconds(30)));
    assertThat(seconds()).containsExactly(15L, 15L);
    assertThat(attempts.get(2).next()).isEmpty();
  }

  @Test
  void aRefusalInBetweenStartsTheCountAnew() {
    watch(new Script(healthy(), healthy(), noCredit(), healthy()));

    assertThat(passes()).containsExactly(1, 2, 0, 1, 2, 3);
  }

  @Test
  void whatTellsNothingNeitherCountsNorStartsTheCountAnew() {
    watch(new Script(healthy(), limited(), healthy(), limited(), healthy()));

    assertThat(passes()).containsExactly(1, 1, 2, 2, 3);
  }

  @Test
  void theIntervalGrowsWhileNothingChangesAndBeginsAnewWithAChange() {
    watch(
        new Script(
            noCredit(),
            noCredit(),
            noCredit(),
            noCredit(),
            noCredit(),
            noCredit(),
            outage(),
            outage(),
            healthy()));

    assertThat(seconds()).containsExactly(15L, 22L, 33L, 50L, 60L, 60L, 15L, 22L, 15L, 15L);
  }

  @Test
  void aChangeIsToldOnce() {
    watch(new Script(noCredit(), noCredit(), outage(), noCredit(), healthy()));

    assertThat(attempts.stream().map(Attempt::changed))
        .containsExactly(true, false, true, true, true, false, false);
  }

  @Test
  void chanceMovesEachPauseByAFifthAtMost() {
    watch(new Script(healthy()), PATIENCE, HALF_AN_HOUR, () -> 0);
    assertThat(seconds()).containsExactly(12L, 12L);

    time.pauses().clear();
    watch(new Script(healthy()), PATIENCE, HALF_AN_HOUR, () -> 1);
    assertThat(seconds()).containsExactly(18L, 18L);
  }

  @Test
  void chanceMovesNoPauseOverTheLongestOrUnderASecond() {
    watch(
        new Script(noCredit(), noCredit(), noCredit(), noCredit(), noCredit(), healthy()),
        PATIENCE,
        HALF_AN_HOUR,
        () -> 1);
    assertThat(time.pauses()).allMatch(it -> it.compareTo(Duration.ofSeconds(60)) <= 0);

    time.pauses().clear();
    Duration second = Duration.ofSeconds(1);
    watch(new Script(healthy()), new Patience(second, second, 3, true), HALF_AN_HOUR, () -> 0);
    assertThat(time.pauses()).containsExactly(second, second);
  }

  @Test
  void theLookBeforeTheEndIsCalledTheLast() {
    List<Boolean> lasts = new ArrayList<>();
    watch(
        isLast -> {
          lasts.add(isLast);
          return noCredit();
        },
        PATIENCE,
        Duration.ofSeconds(100),
        () -> 0.5);

    assertThat(lasts).containsExactly(false, false, false, false, true);
  }

  @Test
  void theServerIsNotAskedBeforeTheTimeItNamed() {
    watch(new Script(busy(Duration.ofSeconds(90)), busy(Duration.ofSeconds(2)), healthy()));

    assertThat(seconds()).startsWith(90L, 22L);
  }

  @Test
  void itDoesNotWaitForWhatTheServerPutsAfterTheEnd() {
    Waiting waiting = watch(new Script(busy(Duration.ofHours(2))));

    assertThat(waiting).isEqualTo(new Waiting(Ending.TOLD_TO_WAIT_LONGER, 1, 0, 3, Duration.ZERO));
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void aTimeNamedByTheServerThatIsJustInTimeIsWaitedFor() {
    Waiting waiting =
        watch(
            new Script(busy(Duration.ofSeconds(28)), healthy()),
            patience(1, true),
            Duration.ofSeconds(30),
            () -> 0.5);

    assertThat(waiting.ending()).isEqualTo(Ending.REACHED);
    assertThat(seconds()).containsExactly(28L);
  }

  @Test
  void itLooksOnceMoreShortlyBeforeTheEndAndGivesUpInTime() {
    Waiting waiting = watch(new Script(noCredit()), PATIENCE, Duration.ofSeconds(100), () -> 0.5);

    assertThat(waiting.ending()).isEqualTo(Ending.GAVE_UP);
    assertThat(waiting.waited()).isEqualTo(Duration.ofSeconds(95));
    assertThat(seconds()).containsExactly(15L, 22L, 33L, 23L);
  }

  @Test
  void looksThatTakeLongDoNotMoveTheEnd() {
    Script script = new Script(noCredit());
    Waiting waiting =
        watch(
            isLast -> {
              time.pass(Duration.ofSeconds(9));
              return script.look();
            },
            PATIENCE,
            Duration.ofSeconds(60),
            () -> 0.5);

    assertThat(waiting.ending()).isEqualTo(Ending.GAVE_UP);
    assertThat(waiting.waited()).isLessThanOrEqualTo(Duration.ofSeconds(64));
    assertThat(script.looks()).isEqualTo(3);
  }

  @Test
  void aLaptopThatSleptPastTheEndIsNotKeptWaiting() {
    time.sleepInNextPause(Duration.ofHours(8));
    Waiting waiting = watch(new Script(noCredit()));

    assertThat(waiting.ending()).isEqualTo(Ending.GAVE_UP);
    assertThat(waiting.tries()).isEqualTo(1);
  }

  @Test
  void aWallClockThatJumpsMovesNothing() {
    Script script = new Script(noCredit());
    Waiting waiting =
        watch(
            isLast -> {
              time.jump(Duration.ofHours(script.looks() % 2 == 0 ? 5 : -7));
              return script.look();
            },
            PATIENCE,
            Duration.ofMinutes(5),
            () -> 0.5);

    assertThat(waiting.waited()).isEqualTo(Duration.ofSeconds(295));
    assertThat(attempts).allMatch(it -> it.elapsed().compareTo(Duration.ofMinutes(5)) < 0);
  }

  @Test
  void itEndsAtOnceWhenTimeCannotHelp() {
    Waiting waiting = watch(new Script(noCredit(), badKey()));

    assertThat(waiting.ending()).isEqualTo(Ending.HOPELESS);
    assertThat(waiting.tries()).isEqualTo(2);
  }

  @Test
  void whoAsksForItWaitsAllTheSame() {
    Waiting waiting =
        watch(new Script(badKey(), healthy()), patience(1, false), HALF_AN_HOUR, () -> 0.5);

    assertThat(waiting.ending()).isEqualTo(Ending.REACHED);
  }

  @Test
  void itEndsWhenNobodyWantsToKnowAnyMore() {
    Script script = new Script(noCredit());
    long start = time.nanos();
    Waiting waiting =
        new Watch(
                PATIENCE,
                new Timer(time, time::nanos, time::pause),
                start,
                () -> HALF_AN_HOUR,
                () -> 0.5)
            .watch(script, attempt -> attempt.number() < 2);

    assertThat(waiting.ending()).isEqualTo(Ending.GAVE_UP);
    assertThat(script.looks()).isEqualTo(2);
  }

  @Test
  void onePassIsEnoughWhereOneIsAskedFor() {
    Waiting waiting = watch(new Script(healthy()), patience(1, true), HALF_AN_HOUR, () -> 0.5);

    assertThat(waiting).isEqualTo(new Waiting(Ending.REACHED, 1, 1, 1, Duration.ZERO));
  }

  @Test
  void aLongWaitForMoneyTellsTwiceWhatToSuspect() {
    watch(new Script(noCredit()));

    List<Attempt> telling = attempts.stream().filter(it -> it.suspicion().isPresent()).toList();
    assertThat(telling.stream().map(it -> it.suspicion().orElseThrow()))
        .containsExactly(Suspicion.PAYMENT, Suspicion.ANOTHER_CAUSE);
    assertThat(telling.get(0).elapsed()).isBetween(minutes(10), minutes(11));
    assertThat(telling.get(1).elapsed()).isBetween(minutes(20), minutes(21));
  }

  @Test
  void aLongOutageMakesNoPaymentSuspect() {
    watch(new Script(outage()));

    assertThat(attempts.stream().map(Attempt::suspicion)).containsOnly(Optional.empty());
  }

  @Test
  void afterALongSleepOnlyTheLatestSuspicionIsTold() {
    time.sleepInNextPause(minutes(25));
    watch(new Script(noCredit()));

    assertThat(attempts.stream().flatMap(it -> it.suspicion().stream()))
        .containsExactly(Suspicion.ANOTHER_CAUSE);
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }
}
