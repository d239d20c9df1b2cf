package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoogleAdapterTest {
  private static final Source SOURCE = Fixture.source(ProviderId.GEMINI, Adapter.GOOGLE_INCIDENTS);
  private static final String ROW =
      "{'begin':'2026-11-20T10:00:00Z','status_impact':'%s','most_recent_update':{'status':'%s'},"
          + "'affected_products':[{'id':'Z0FZJAMvEB4j3NbCJs6B'}]}";

  @ParameterizedTest
  @CsvSource({
    "SERVICE_OUTAGE, SERVICE_OUTAGE, OUTAGE",
    "SERVICE_OUTAGE, SERVICE_DISRUPTION, OUTAGE",
    "SERVICE_OUTAGE, SERVICE_INFORMATION, OUTAGE",
    "SERVICE_OUTAGE, AVAILABLE, RECOVERING",
    "SERVICE_DISRUPTION, SERVICE_OUTAGE, OUTAGE",
    "SERVICE_DISRUPTION, SERVICE_DISRUPTION, DEGRADED",
    "SERVICE_DISRUPTION, unheard-of, DEGRADED",
    "SERVICE_INFORMATION, SERVICE_DISRUPTION, DEGRADED",
    "SERVICE_INFORMATION, SERVICE_INFORMATION, NONE_REPORTED",
    "SERVICE_INFORMATION, AVAILABLE, NONE_REPORTED",
    "AVAILABLE, SERVICE_OUTAGE, OUTAGE",
    "unheard-of, AVAILABLE, RECOVERING",
    "unheard-of, unheard-of, UNKNOWN",
    "'', '', UNKNOWN"
  })
  void theWorstWordCountsUntilAllIsWellAgain(String whole, String last, StatusVerdict verdict) {
    assertThat(read("[" + ROW.formatted(whole, last) + "]").verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @ValueSource(strings = {"'end':null,", "'end':'2026-11-20T12:00:01Z',", ""})
  void anIncidentWithoutAnEndInThePastGoesOn(String end) {
    String row =
        ROW.formatted("SERVICE_OUTAGE", "SERVICE_OUTAGE").replace("'begin'", end + "'begin'");
    assertThat(read("[" + row + "]").verdict()).isEqualTo(StatusVerdict.OUTAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "7",
        "[[1]]",
        "{}",
        "{'status_impact':'SERVICE_OUTAGE'}",
        "{'end':7,'service_key':'another'}",
        "{'end':'soon','service_key':'another'}",
        "{'service_key':'another','affected_products':{}}",
        "{'service_key':'another','affected_products':[null]}",
        "{'service_key':'another','affected_products':[{'title':'x'}]}",
        "{'service_key':{'a':1}}"
      })
  void aRowThatCannotBeReadIsNoProofOfCalm(String row) {
    String calm = "{'end':'2026-11-19T10:00:00Z'}";
    assertThat(read("[" + calm + "]").verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    assertThat(read("[" + calm + "," + row + "]").trouble()).contains(StatusTrouble.WRONG_SHAPE);
    assertThat(read("[" + row + "]").trouble()).contains(StatusTrouble.WRONG_SHAPE);
    String outage = ROW.formatted("SERVICE_OUTAGE", "SERVICE_OUTAGE");
    assertThat(read("[" + row + "," + outage + "]").verdict()).isEqualTo(StatusVerdict.OUTAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "null", "17", "{'error':{'a':[1]}}", "'text'"})
  void whatIsNoListOfIncidentsIsOfTheWrongShape(String text) {
    assertThat(read(text).trouble()).contains(StatusTrouble.WRONG_SHAPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "[", "[{", "[{'end'", "[] []", "{} 1", "<html>", "[{'end':NaN}]"})
  void whatIsNotOneJsonValueIsNotJson(String text) {
    assertThat(read(text).trouble()).contains(StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @CsvSource({
    "incidents/one, https://status.cloud.google.com/incidents/one",
    "/incidents/one, https://status.cloud.google.com/incidents/one",
    "https://status.cloud.google.com/incidents/one,"
        + " https://status.cloud.google.com/incidents/one",
    "//other.example/one, ''",
    "https://other.example/one, ''",
    "http://status.cloud.google.com/one, ''",
    "javascript:alert(1), ''",
    "a b, ''"
  })
  void theLinkStaysWithGoogle(String uri, String link) {
    String row =
        ROW.formatted("SERVICE_OUTAGE", "SERVICE_OUTAGE")
            .replace("'begin'", "'uri':'" + uri + "','begin'");
    assertThat(read("[" + row + "]").incidents())
        .singleElement()
        .satisfies(it -> assertThat(it.url().orElse("")).isEqualTo(link));
  }

  @Test
  void aListOfYearsIsReadRowByRow() {
    String past = "{'end':'2020-01-01T00:00:00Z','updates':[{'text':'" + "x".repeat(2000) + "'}]},";
    String text = "[" + past.repeat(3500) + ROW.formatted("SERVICE_OUTAGE", "SERVICE_OUTAGE") + "]";
    assertThat(read(text).verdict()).isEqualTo(StatusVerdict.OUTAGE);
  }

  private static StatusReading read(String text) {
    return Fixture.reading(ProviderId.GEMINI, SOURCE, text.replace('\'', '"'), "");
  }
}
