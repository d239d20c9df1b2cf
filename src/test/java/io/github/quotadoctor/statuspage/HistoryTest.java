package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryTest {
  private static final String NATIVE = PageServer.NATIVE + "/incidents";
  private static final String COMPAT = "/api/v2/incidents.json";

  @RegisterExtension final PageServer page = new PageServer();

  @Test
  void incidentsOfBillingAreFoundByWhatTheyTouch() {
    page.serve(NATIVE, "history-native");
    assertThat(billing())
        .extracting(Incident::title)
        .containsExactly("Errors", "Billing pages fail", "Credits are late");
    assertThat(page.requests()).isEqualTo(1);
  }

  @Test
  void theOtherFormStandsInWithoutComponents() {
    page.serve(COMPAT, "history-compat");
    assertThat(billing())
        .extracting(Incident::title)
        .containsExactly("Wrong quota errors", "Errors with code 429", "Errors");
    assertThat(billing().get(0).url()).contains("https://status.openai.com/incidents/open-title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "<html>", "{\"incidents\":null}", "{\"incidents\":[null,7]}"})
  void aHistoryThatCannotBeReadTellsNothing(String text) {
    page.always(okJson(text));
    assertThat(billing()).isEmpty();
  }

  @Test
  void anUndatedIncidentCountsOnlyWhileItIsOpen() {
    page.always(
        okJson(
            """
            {"incidents": [
              {"name": "Billing", "status": "resolved"},
              {"name": "Billing, open", "status": "investigating"},
              {"name": "Billing, planned", "status": "maintenance_scheduled", "updates": []}
            ]}\
            """));
    assertThat(billing()).extracting(Incident::title).containsExactly("Billing, open");
  }

  private List<Incident> billing() {
    return page.pages(page.baseUrl()).billingIncidents(PageServer.deadline(5000));
  }
}
