package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpositionTest {
  @Test
  void familiesStandInOnePieceWhateverTheOrderOfTheirSamples() {
    Exposition metrics = new Exposition();
    metrics.gauge("a", "First.", Map.of("x", "1"), "1");
    metrics.gauge("b", "Second.", Map.of(), "2");
    metrics.gauge("a", "First.", Map.of("x", "2"), "NaN");

    assertThat(metrics.toString())
        .isEqualTo(
            """
            # HELP a First.
            # TYPE a gauge
            a{x="1"} 1
            a{x="2"} NaN
            # HELP b Second.
            # TYPE b gauge
            b 2
            """);
    assertThat(MetricsText.problems(metrics.toString())).isEmpty();
  }

  @Test
  void valuesOfLabelsAreEscaped() {
    Exposition metrics = new Exposition();
    metrics.gauge("a", "One \\ two\nthree.", Map.of("x", "say \"hi\"\\\nb"), "1");

    assertThat(metrics.toString())
        .isEqualTo(
            "# HELP a One \\\\ two\\nthree.\n# TYPE a gauge\na{x=\"say \\\"hi\\\"\\\\\\nb\"} 1\n");
    assertThat(MetricsText.problems(metrics.toString())).isEmpty();
  }

  @Test
  void theCheckerFindsWhatAServerWouldNotTake() {
    assertThat(MetricsText.problems("a 1")).hasSize(2);
    assertThat(MetricsText.problems("# TYPE a gauge\na 1\na 2\n")).hasSize(1);
    assertThat(MetricsText.problems("# TYPE a gauge\na{x=1} 1\n")).hasSize(1);
    assertThat(MetricsText.problems("# TYPE a gauge\na 1\n# TYPE b gauge\nb 1\n# HELP a x\n"))
        .containsExactly("in two pieces: a");
  }
}
