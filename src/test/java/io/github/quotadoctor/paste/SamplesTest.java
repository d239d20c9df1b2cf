package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts as people paste them are told for what they are. */
class SamplesTest {
  private static final String NOTHING = "nothing";
  private static final Set<CauseClass> TO_BE_PAID = EnumSet.of(CauseClass.QUOTA, CauseClass.LIMIT);

  static List<Sample> samples() {
    return Sample.all();
  }

  private static String code(Explanation explanation) {
    return explanation.sightings().stream()
        .findFirst()
        .map(it -> it.cause().code())
        .orElse(NOTHING);
  }

  private static Retry retry(Explanation explanation) {
    return explanation.sightings().stream()
        .findFirst()
        .map(it -> it.verdict().finding().retry())
        .orElse(Retry.UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aTextIsToldForWhatItIs(Sample sample) {
    Explanation explanation = PastedText.explain(sample.text(), Given.nothing(), line -> line);

    assertThat(code(explanation)).isEqualTo(sample.code());
    if (!sample.code().equals(NOTHING)) {
      assertThat(retry(explanation)).isEqualTo(sample.waiting());
    }
    if (!sample.counts().isEmpty()) {
      Map<String, Long> counts =
          explanation.sightings().stream()
              .collect(
                  Collectors.toMap(
                      it -> it.cause().code(), Sighting::count, Long::sum, TreeMap::new));
      assertThat(counts).isEqualTo(sample.counts());
    }
  }

  @Test
  void nobodyWhoMustPayIsToldToWaitNorTheOtherWayRound() {
    for (Sample sample : samples()) {
      for (Sighting sighting :
          PastedText.explain(sample.text(), Given.nothing(), line -> line).sightings().stream()
              .limit(1)
              .toList()) {
        boolean pays = TO_BE_PAID.contains(sighting.cause().causeClass());
        boolean waits = sighting.verdict().finding().retry() == Retry.YES;

        assertThat(pays && sample.waiting() == Retry.YES).as("%s: pay", sample).isFalse();
        assertThat(waits && sample.waiting() == Retry.NO).as("%s: wait", sample).isFalse();
      }
    }
  }

  @Test
  void thereAreSamplesOfEveryCauseAndManyTraps() {
    List<Sample> samples = samples();
    Set<String> shown = samples.stream().map(Sample::code).collect(Collectors.toSet());
    Set<String> neverInAText =
        Set.of("healthy", "key_wrong_provider", "inconclusive", "spend_threshold_reached");

    assertThat(samples).hasSizeGreaterThanOrEqualTo(250);
    assertThat(samples.stream().filter(it -> it.tags().contains("trap")).count())
        .isGreaterThanOrEqualTo(60);
    assertThat(Arrays.stream(Cause.values()).map(Cause::code))
        .filteredOn(code -> !neverInAText.contains(code))
        .allMatch(shown::contains);
  }

  /** What was expected, what was found, and how often, for whoever reads the build. */
  @AfterAll
  static void printTheConfusionMatrix() {
    Map<String, Map<String, Long>> matrix = new TreeMap<>();
    for (Sample sample : samples()) {
      String found = code(PastedText.explain(sample.text(), Given.nothing(), line -> line));
      matrix.computeIfAbsent(sample.code(), code -> new TreeMap<>()).merge(found, 1L, Long::sum);
    }
    StringBuilder report = new StringBuilder("Texts by cause: expected, found as\n");
    long right = 0;
    for (Map.Entry<String, Map<String, Long>> row : matrix.entrySet()) {
      right += row.getValue().getOrDefault(row.getKey(), 0L);
      report.append(String.format("  %-38s %s%n", row.getKey(), row.getValue()));
    }
    report.append(String.format("  %d of %d right%n", right, samples().size()));
    System.out.print(report);
  }
}
