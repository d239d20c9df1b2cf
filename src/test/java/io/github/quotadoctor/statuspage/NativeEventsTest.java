package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativeEventsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "investigating | affected_components | 'status':'full_outage' | OUTAGE",
        "investigating | affected_components |"
            + " 'status':'full_outage','current_status':'operational' | OPERATIONAL",
        "monitoring    | affected_components | 'status':'full_outage' | ",
        "identified    | component_impacts   | 'status':'degraded_performance' | DEGRADED",
        "identified    | component_impacts   |"
            + " 'status':'full_outage','end_at':'2026-11-20T11:00:00Z' | ",
        "identified    | affected_components | 'name':'Responses' | "
      })
  void theWorstSoFarStandsInForAPresentStateThatIsNotTold(
      String status, String list, String fields, ComponentState state) {
    JsonObject summary =
        JsonObject.parse(
                "{'ongoing_incidents':[{'id':'1','status':'%s','%s':[{'component_id':'a',%s}]}]}"
                    .formatted(status, list, fields)
                    .replace('\'', '"'))
            .orElseThrow();

    List<Event> events = new NativeEvents(new Gaps()).read(summary);

    assertThat(events.get(0).tags())
        .containsExactly(new Event.Tag("a", Optional.ofNullable(state)));
  }
}
