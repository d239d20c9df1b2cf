package io.github.quotadoctor.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceListTest {
  private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

  @Test
  void everyEntryHasAPriceAndEmbeddingsComeFirstThenTheCheapest() {
    List<ProbeModel> models = PriceList.builtIn().on(LONG_AGO);

    assertThat(models).extracting(ProbeModel::id).doesNotHaveDuplicates().hasSizeGreaterThan(2);
    assertThat(models).extracting(ProbeModel::kind).isSorted();
    assertThat(models)
        .filteredOn(it -> it.kind() == ProbeModel.Kind.CHAT)
        .extracting(it -> it.price().orElseThrow().of(1, 1))
        .isSorted();
  }

  @Test
  void bothKindsOutlastTheNextYear() {
    List<ProbeModel> models = PriceList.builtIn().on(LocalDate.of(2027, 11, 21));

    assertThat(models)
        .extracting(ProbeModel::kind)
        .contains(ProbeModel.Kind.EMBEDDING, ProbeModel.Kind.CHAT);
  }

  @Test
  void anUnknownModelIsNotFound() {
    assertThat(PriceList.builtIn().find("gpt-9")).isEmpty();
    assertThat(PriceList.builtIn().find("")).isEmpty();
    assertThat(PriceList.builtIn().find("TEXT-EMBEDDING-3-SMALL")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.02, 0, 1, 0, 0.00000002",
    "0.10, 0.50, 8, 1, 0.0000013",
    "0.10, 0.50, 0, 0, 0",
    "0.05, 0.40, 1000000, 1000000, 0.45",
    "2, 8, 1000000, 0, 2",
    "20, 0, 5000000, 0, 100"
  })
  void whatTokensCostIsAPlainDecimal(
      String input, String output, long inputTokens, long outputTokens, String dollars) {
    ProbeModel.Price price = new ProbeModel.Price(new BigDecimal(input), new BigDecimal(output));

    assertThat(price.of(inputTokens, outputTokens).toPlainString()).isEqualTo(dollars);
  }
}
