package io.github.quotadoctor.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProbePlanTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final LocalDate AFTER_NANO = LocalDate.of(2026, 12, 11);
  private static final String EMBEDDING = "text-embedding-3-small";

  private static List<Model> offered(String... ids) {
    return Stream.of(ids).map(id -> new Model(id, Optional.empty())).toList();
  }

  private static List<String> among(String... ids) {
    return ids(new ProbePlan(TODAY).among(offered(ids)));
  }

  private static List<String> ids(List<ProbeModel> models) {
    return models.stream().map(ProbeModel::id).toList();
  }

  @Test
  void theCheapestEmbeddingComesFirstThenTheCheapestChatModel() {
    assertThat(among("gpt-5.6-luna", "gpt-6-luna", "gpt-5-nano", "whisper-1", EMBEDDING))
        .containsExactly(EMBEDDING, "gpt-5-nano");
    assertThat(among("gpt-5.6-luna", "gpt-6-luna", EMBEDDING))
        .containsExactly(EMBEDDING, "gpt-6-luna");
  }

  @Test
  void aKindThatIsNotOfferedIsNotProbed() {
    assertThat(among("gpt-6-luna")).containsExactly("gpt-6-luna");
    assertThat(among(EMBEDDING)).containsExactly(EMBEDDING);
  }

  @Test
  void aModelThatTheListSaysIsShutDownIsLeftOut() {
    List<Model> offered =
        List.of(
            new Model(EMBEDDING, Optional.of(TODAY)),
            new Model("gpt-5-nano", Optional.of(TODAY.minusDays(1))),
            new Model("gpt-6-luna", Optional.of(TODAY.plusDays(1))));

    assertThat(ids(new ProbePlan(TODAY).among(offered))).containsExactly("gpt-6-luna");
  }

  @Test
  void aModelThatTheTableSaysIsShutDownIsLeftOutOnItsLastDay() {
    List<Model> offered = offered(EMBEDDING, "gpt-5-nano", "gpt-6-luna");

    assertThat(ids(new ProbePlan(AFTER_NANO.minusDays(1)).among(offered)))
        .containsExactly(EMBEDDING, "gpt-5-nano");
    assertThat(ids(new ProbePlan(AFTER_NANO).among(offered)))
        .containsExactly(EMBEDDING, "gpt-6-luna");
    assertThat(ids(new ProbePlan(AFTER_NANO).builtIn())).doesNotContain("gpt-5-nano");
  }

  @Test
  void anEmptyListIsNoHelpSoTheBuiltInOneIsTried() {
    assertThat(among())
        .containsExactly(EMBEDDING, "gpt-5-nano", "gpt-6-luna", "gpt-5.6-luna", "gpt-5.4-nano");
    assertThat(among()).isEqualTo(ids(new ProbePlan(TODAY).builtIn()));
  }

  @Test
  void aListThatHelpsNoFurtherIsNoHelpEither() {
    assertThat(among("whisper-1", "dall-e-3", "llama-4")).startsWith(EMBEDDING).hasSize(5);
  }

  @Test
  void ofUnknownModelsTheSmallOnesComeFirst() {
    assertThat(among("gpt-9", "text-embedding-9-large", "gpt-9-mini", "text-embedding-9-small"))
        .containsExactly("text-embedding-9-small", "gpt-9-mini");
    assertThat(among("gpt-9", "gpt-9-nano")).containsExactly("gpt-9-nano");
    assertThat(among("gpt-9", "gpt-8")).containsExactly("gpt-9");
    assertThat(among("text-embedding-ada-002", "gpt-9"))
        .containsExactly("text-embedding-ada-002", "gpt-9");
  }

  @Test
  void unknownModelsHaveNoPriceAndNoEffort() {
    assertThat(new ProbePlan(TODAY).among(offered("gpt-9", "text-embedding-9")))
        .containsExactly(
            new ProbeModel(
                "text-embedding-9", ProbeModel.Kind.EMBEDDING, Optional.empty(), Optional.empty()),
            new ProbeModel("gpt-9", ProbeModel.Kind.CHAT, Optional.empty(), Optional.empty()));
  }

  @Test
  void anUnknownModelThatIsShutDownIsLeftOutToo() {
    List<Model> offered =
        List.of(new Model("gpt-9-mini", Optional.of(TODAY)), new Model("gpt-9", Optional.empty()));

    assertThat(ids(new ProbePlan(TODAY).among(offered))).containsExactly("gpt-9");
  }

  @Test
  void aNamedModelThatIsKnownKeepsItsPriceAndEffort() {
    assertThat(new ProbePlan(TODAY).only("gpt-6-luna"))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(ProbeModel.Kind.CHAT))
        .satisfies(it -> assertThat(it.reasoningEffort()).contains("none"))
        .satisfies(it -> assertThat(it.price()).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "gpt-9, CHAT",
    "o9-mini, CHAT",
    "text-embedding-9, EMBEDDING",
    "nomic-embedding, EMBEDDING",
    "ft:gpt-9:acme::1, CHAT"
  })
  void aNamedModelThatIsUnknownIsGuessedByItsName(String id, ProbeModel.Kind kind) {
    assertThat(new ProbePlan(TODAY).only(id))
        .containsExactly(new ProbeModel(id, kind, Optional.empty(), Optional.empty()));
  }

  @Test
  void aNamedModelIsProbedEvenAfterItsLastDay() {
    assertThat(ids(new ProbePlan(LocalDate.of(2030, 1, 1)).only("gpt-5-nano")))
        .containsExactly("gpt-5-nano");
  }
}
