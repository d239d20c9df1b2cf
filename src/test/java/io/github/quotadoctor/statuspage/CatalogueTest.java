package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Catalogue catalogue = Fixture.CATALOGUE;

  @ParameterizedTest
  @CsvSource({
    "/embeddings, 1",
    "embeddings, 1",
    "/images/generations, 1",
    "/audio/speech, 1",
    "/moderations, 1",
    "/realtime?model=one, 1",
    "/batches, 2",
    "/files/file-1/content, 1",
    "/uploads, 1",
    "/fine_tuning/jobs, 1",
    "/videos, 1"
  })
  void anEndpointAddsItsComponentsToTheCore(String endpoint, int added) {
    assertThat(catalogue.relevantTo(endpoint))
        .containsAll(catalogue.core())
        .hasSize(catalogue.core().size() + added)
        .isSubsetOf(catalogue.components().keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/models", "/chat/completions", "/responses", "/embeddings2"})
  void everythingElseIsTheCore(String endpoint) {
    assertThat(catalogue.relevantTo(endpoint)).isEqualTo(catalogue.core());
  }

  @Test
  void neitherLoginIsAPartOfTheApi() {
    assertThat(catalogue.components().keySet())
        .doesNotContainAnyElementsOf(
            Set.of("01JSM5RTJWHRWDTS6Q604VEW3B", "01JMXBNJXG1S2D9V65P1ZZTD94"));
  }
}
