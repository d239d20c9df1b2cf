package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.cli.Run;
import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault, in every format: the verdict is right, and nothing comes out that must not. */
class FaultsTest {
  private static final String PATIENCE = "--request-timeout=400ms";
  private static final List<String> JSON = List.of("-o", "json", "-vv");
  private static final List<List<String>> FORMATS =
      List.of(
          List.of(),
          JSON,
          List.of("-vv"),
          List.of("-q"),
          List.of("-o", "short"),
          List.of("-o", "markdown"));
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();
  private static final Schemas SCHEMA = Schemas.report();

  private static SimulatedApi calm;

  @BeforeAll
  static void keepTheStatusPageCalm() throws IOException {
    calm =
        SimulatedApi.start(
            Scenarios.named("healthy").orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }

  @AfterAll
  static void close() {
    THREADS.shutdown();
    calm.close();
  }

  static List<Fault> faults() {
    return Faults.all();
  }

  private static Run.Result run(Fault fault, Site site, List<String> format) {
    List<String> arguments = new ArrayList<>(fault.arguments(site, calm.statusUrl(), PATIENCE));
    arguments.addAll(format);
    return new Run().variable("OPENAI_API_KEY", Canary.KEY).run(arguments.toArray(String[]::new));
  }

  private static List<List<String>> formats(Fault fault) {
    return fault.is(Fault.Trait.HEAVY) ? FORMATS.subList(0, 2) : FORMATS;
  }

  /** All at once, because many of them wait. */
  private static List<Run.Result> runs(Fault fault, Site site) {
    List<CompletableFuture<Run.Result>> runs =
        formats(fault).stream()
            .map(format -> CompletableFuture.supplyAsync(() -> run(fault, site, format), THREADS))
            .toList();
    return runs.stream().map(CompletableFuture::join).toList();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultEndsInItsVerdictAndNoFormatPrintsWhatItMustNot(Fault fault) throws IOException {
    try (Site site = fault.opening().open()) {
      List<Run.Result> runs = runs(fault, site);

      for (Run.Result run : runs) {
        assertThat(run.exitCode()).as(run.out()).isEqualTo(fault.verdict().exitCode());
        Canary.assertSafe(run.out());
        Canary.assertSafe(run.err());
      }
      assertReport(fault, runs.get(FORMATS.indexOf(JSON)).out());
      assertScreen(fault, runs.get(0));
      assertThat(site.strayConnections()).isZero();
    }
  }

  private static void assertScreen(Fault fault, Run.Result run) {
    String screen = run.out().replaceAll("\\s+", " ");

    assertThat(run.err()).isEmpty();
    assertThat(fault.words()).allMatch(screen::contains);
    Golden.assertSame(fault.screenFile(), fault.steady(run.out()));
  }

  private static void assertReport(Fault fault, String report) throws IOException {
    JsonNode document = new ObjectMapper().readTree(report);

    assertThat(SCHEMA.problems(report)).isEmpty();
    assertThat(document.at("/verdict/code").asText()).isEqualTo(fault.verdict().code());
    texts(document).forEach(Canary::assertQuiet);
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    if (node.isTextual()) {
      texts.add(node.asText());
    }
    node.fieldNames().forEachRemaining(texts::add);
    node.forEach(child -> texts.addAll(texts(child)));
    return texts;
  }

  @Test
  void noTwoFaultsShareANameOrASentence() {
    assertThat(faults()).extracting(Fault::name).doesNotHaveDuplicates();
    assertThat(faults()).extracting(Fault::sentence).doesNotHaveDuplicates();
    assertThat(faults()).allMatch(fault -> fault.name().matches("[a-z]+(-[a-z0-9]+)*"));
  }

  /** A screen without a fault would be read by nobody. */
  @Test
  void everyScreenBelongsToAFault() throws IOException {
    List<String> names = faults().stream().map(fault -> fault.name() + ".txt").toList();
    try (Stream<Path> screens = Files.list(Path.of("src/test/resources/screens/faults"))) {
      assertThat(screens.map(it -> it.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @Test
  void eightFaultsAreHeavy() {
    assertThat(faults()).filteredOn(fault -> fault.is(Fault.Trait.HEAVY)).hasSize(8);
  }
}
