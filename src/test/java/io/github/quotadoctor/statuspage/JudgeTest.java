package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
  private static final String CHAT_COMPLETIONS = "01JMXBRMFE6N2NNT7DG6XZQ6PW";
  private static final String RESPONSES = "01JP8CD9JR3HR6Y7G4Q75N4DVW";
  private static final String EMBEDDINGS = "01JMXBRMFEV0AJ0VVS68N9CD6R";
  private static final String IMAGES = "01JMXBRMFE4MAP2BHSJNZ787WX";
  private static final String PLATFORM_LOGIN = "01JSM5RTJWHRWDTS6Q604VEW3B";
  private static final Optional<Instant> AN_HOUR_AGO = Optional.of(Fixture.NOW.minusSeconds(3600));
  private static final Optional<Instant> IN_AN_HOUR = Optional.of(Fixture.NOW.plusSeconds(3600));

  private final List<Part> parts =
      new ArrayList<>(
          List.of(
              part(CHAT_COMPLETIONS, ComponentState.OPERATIONAL),
              part(RESPONSES, ComponentState.OPERATIONAL)));

  @ParameterizedTest
  @CsvSource({
    "OPERATIONAL, NONE_REPORTED",
    "UNREADABLE, UNKNOWN",
    "MAINTENANCE, MAINTENANCE",
    "DEGRADED, DEGRADED",
    "OUTAGE, OUTAGE"
  })
  void aCoreComponentDecides(ComponentState state, StatusVerdict verdict) {
    parts.set(0, part(CHAT_COMPLETIONS, state));
    assertThat(judged("").verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "OPERATIONAL, NONE_REPORTED",
    "UNREADABLE, OTHER_ENDPOINT",
    "MAINTENANCE, MAINTENANCE",
    "DEGRADED, OTHER_ENDPOINT",
    "OUTAGE, OTHER_ENDPOINT"
  })
  void anotherComponentOfTheApiNeverSpeaksForTheCaller(
      ComponentState state, StatusVerdict verdict) {
    parts.add(part(IMAGES, state));
    assertThat(judged("/embeddings").verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @EnumSource
  void aComponentThatIsNotTheApiChangesNothing(ComponentState state) {
    parts.add(part(PLATFORM_LOGIN, state));
    parts.add(part("unheard-of", state));
    StatusReading reading = judged("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    assertThat(reading.elsewhere()).hasSize(state == ComponentState.OPERATIONAL ? 0 : 2);
  }

  @Test
  void anUnreadableStateOfTheCallersOwnComponentIsUnknown() {
    parts.add(part(EMBEDDINGS, ComponentState.UNREADABLE));
    assertThat(judged("/embeddings").verdict()).isEqualTo(StatusVerdict.UNKNOWN);
  }

  @Test
  void workOnTheCallersComponentIsNotSomebodyElsesTrouble() {
    parts.set(0, part(CHAT_COMPLETIONS, ComponentState.MAINTENANCE));
    parts.add(part(IMAGES, ComponentState.OUTAGE));
    assertThat(judged("").verdict()).isEqualTo(StatusVerdict.MAINTENANCE);
  }

  @Test
  void anOutageOutweighsADegradation() {
    parts.set(0, part(CHAT_COMPLETIONS, ComponentState.DEGRADED));
    parts.set(1, part(RESPONSES, ComponentState.OUTAGE));
    StatusReading reading = judged("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.OUTAGE);
    assertThat(reading.affected()).containsExactly(CHAT_COMPLETIONS, RESPONSES);
  }

  @Test
  void withoutTheCoreNothingIsKnown() {
    parts.remove(0);
    StatusReading reading = judged("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.UNKNOWN);
    assertThat(reading.trouble()).contains(StatusTrouble.WRONG_SHAPE);
    assertThat(reading.source()).isEmpty();
  }

  @Test
  void anIncidentWhoseComponentsWorkAgainIsRecovering() {
    Event event = incident("monitoring", tag(RESPONSES, ComponentState.OPERATIONAL));
    StatusReading reading = judged("", event);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.RECOVERING);
    assertThat(reading.affected()).containsExactly(RESPONSES);
    assertThat(reading.incidents()).containsExactly(event.incident());
  }

  @Test
  void anIncidentThatStillHurtsSomethingElseIsRecoveringForTheApi() {
    parts.add(part("unheard-of", ComponentState.OUTAGE));
    Event event =
        incident(
            "identified",
            tag(RESPONSES, ComponentState.OPERATIONAL),
            tag("unheard-of", ComponentState.OUTAGE));
    assertThat(judged("", event).verdict()).isEqualTo(StatusVerdict.RECOVERING);
  }

  @ParameterizedTest
  @CsvSource({"resolved", "postmortem", "completed", "maintenance_complete", "Resolved"})
  void anIncidentThatIsOverChangesNothing(String status) {
    Event event = incident(status, tag(RESPONSES, ComponentState.OUTAGE));
    assertThat(judged("", event).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void anIncidentOfThePlatformLoginIsNotTheApis() {
    parts.add(part(PLATFORM_LOGIN, ComponentState.OPERATIONAL));
    Event event = incident("monitoring", tag(PLATFORM_LOGIN, ComponentState.OPERATIONAL));
    assertThat(judged("", event).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void anIncidentWithoutComponentsIsShownOnlyWhereNothingElseIs() {
    Event untied = incident("investigating");
    assertThat(judged("", untied).incidents()).containsExactly(untied.incident());
    parts.set(0, part(CHAT_COMPLETIONS, ComponentState.OUTAGE));
    assertThat(judged("", untied).incidents()).isEmpty();
  }

  @Test
  void anIncidentTiedOnlyToStrangersIsNotUnscoped() {
    Event event = incident("investigating", tag("unheard-of", ComponentState.OUTAGE));
    assertThat(judged("", event).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void theIncidentOfTheAffectedComponentComesFirst() {
    parts.set(1, part(RESPONSES, ComponentState.DEGRADED));
    Event past = incident("monitoring", tag(CHAT_COMPLETIONS, ComponentState.OPERATIONAL));
    Event present = incident("identified", tag(RESPONSES, ComponentState.DEGRADED));
    assertThat(judged("", past, present).incidents())
        .containsExactly(present.incident(), past.incident());
  }

  @Test
  void anIncidentOfAComponentThatIsNotListedCounts() {
    Event event = incident("investigating", tag(EMBEDDINGS, ComponentState.OUTAGE));
    assertThat(judged("/embeddings", event).verdict()).isEqualTo(StatusVerdict.OUTAGE);
    StatusReading reading = judged("", event);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.OTHER_ENDPOINT);
    assertThat(reading.affected()).containsExactly("Embeddings");
  }

  @Test
  void anIncidentOfAComponentThatNobodyKnowsIsShownElsewhere() {
    Event event = incident("investigating", new Event.Tag("new", Optional.empty()));
    StatusReading reading = judged("", event);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    assertThat(reading.elsewhere()).containsExactly("Title of investigating");
  }

  @Test
  void aMaintenanceInItsWindowIsOne() {
    Event event = maintenance("maintenance_scheduled", AN_HOUR_AGO, IN_AN_HOUR);
    StatusReading reading = judged("", event);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.MAINTENANCE);
    assertThat(reading.until()).isEqualTo(IN_AN_HOUR);
    assertThat(reading.affected()).containsExactly(RESPONSES);
  }

  @Test
  void aMaintenanceThatRunsOverHasNoEnd() {
    StatusReading reading = judged("", maintenance("in_progress", AN_HOUR_AGO, AN_HOUR_AGO));
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.MAINTENANCE);
    assertThat(reading.until()).isEmpty();
  }

  @Test
  void aMaintenanceToComeChangesNothing() {
    Event event = maintenance("scheduled", IN_AN_HOUR, Optional.empty());
    assertThat(judged("", event).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void anAnnouncedMaintenanceWithoutAWindowChangesNothing() {
    Event event = maintenance("scheduled", Optional.empty(), Optional.empty());
    assertThat(judged("", event).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void aMaintenanceToComeIsANotice() {
    Event event = maintenance("scheduled", IN_AN_HOUR, Optional.empty());
    assertThat(judged("", event).notices()).containsExactly(event.incident());
  }

  @Test
  void aMaintenanceOfSomethingElseIsNoNotice() {
    Event event =
        new Event(
            named("scheduled"),
            Event.Kind.MAINTENANCE,
            List.of(new Event.Tag("unheard-of", Optional.empty())),
            IN_AN_HOUR,
            Optional.empty(),
            List.of());
    assertThat(judged("", event).notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"completed, 60", "scheduled, -60"})
  void aMaintenanceThatIsOverIsNoNotice(String status, long end) {
    Optional<Instant> over = Optional.of(Fixture.NOW.plusSeconds(end));
    Event event = maintenance(status, Optional.of(Fixture.NOW.minusSeconds(3600)), over);
    assertThat(judged("", event).notices()).isEmpty();
  }

  @Test
  void aNoticeIsNoTrouble() {
    Event event =
        new Event(
            named("SERVICE_INFORMATION"),
            Event.Kind.NOTICE,
            List.of(tag(RESPONSES, ComponentState.OUTAGE)),
            Optional.empty(),
            Optional.empty(),
            List.of());
    StatusReading reading = judged("", event);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    assertThat(reading.notices()).containsExactly(event.incident());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Wrong QUOTA errors", "429s for some", "Billing", "a credit", "balances are off"})
  void anIncidentThatSpeaksOfBillingIsTold(String text) {
    for (String id : List.of(RESPONSES, PLATFORM_LOGIN)) {
      Event event = saying(text, List.of(tag(id, ComponentState.OPERATIONAL)));
      assertThat(judged("", event).billing()).containsExactly(event.incident());
    }
    Event untied = saying(text, List.of());
    assertThat(judged("", untied).billing()).containsExactly(untied.incident());
  }

  @ParameterizedTest
  @ValueSource(strings = {"accredited", "quotation", "1429 requests", "imbalance"})
  void aWordThatOnlyLooksLikeItIsNotAboutBilling(String text) {
    assertThat(judged("", saying(text, List.of())).billing()).isEmpty();
  }

  @Test
  void anIncidentOfStrangersIsNotTheCallersBilling() {
    Event event = saying("billing", List.of(tag("unheard-of", ComponentState.OPERATIONAL)));
    assertThat(judged("", event).billing()).isEmpty();
  }

  @Test
  void aGapOnThePageLeavesOnlyTroubleProven() {
    for (ComponentState state : ComponentState.values()) {
      parts.set(0, part(CHAT_COMPLETIONS, state));
      StatusVerdict whole = judged("").verdict();
      assertThat(judged(new Snapshot(parts, List.of(), true)).verdict())
          .isEqualTo(whole.isTrouble() ? whole : StatusVerdict.UNKNOWN);
    }
  }

  @Test
  void aGapOnThePageIsNoProofOfRecovery() {
    Event event = incident("monitoring", tag(RESPONSES, ComponentState.OPERATIONAL));
    assertThat(judged(new Snapshot(parts, List.of(event), true)).verdict())
        .isEqualTo(StatusVerdict.UNKNOWN);
  }

  @Test
  void anOutageNeverShowsTheEndOfAMaintenance() {
    parts.set(0, part(CHAT_COMPLETIONS, ComponentState.OUTAGE));
    Event event = maintenance("in_progress", AN_HOUR_AGO, IN_AN_HOUR);
    assertThat(judged("", event).until()).isEmpty();
  }

  @Test
  void troubleIsThereExactlyWhenTheVerdictIsUnknown() {
    for (ComponentState state : ComponentState.values()) {
      parts.set(0, part(CHAT_COMPLETIONS, state));
      StatusReading reading = judged("");
      assertThat(reading.trouble().isPresent())
          .isEqualTo(reading.verdict() == StatusVerdict.UNKNOWN);
      assertThat(reading.source().isPresent()).isNotEqualTo(reading.trouble().isPresent());
    }
  }

  private StatusReading judged(String endpoint, Event... events) {
    return Fixture.judged(new Snapshot(parts, Arrays.asList(events), false), endpoint);
  }

  private static StatusReading judged(Snapshot snapshot) {
    return Fixture.judged(snapshot, "");
  }

  private static Event saying(String text, List<Event.Tag> tags) {
    return new Event(
        named("investigating"),
        Event.Kind.INCIDENT,
        tags,
        Optional.empty(),
        Optional.empty(),
        List.of(text));
  }

  private static Part part(String id, ComponentState state) {
    return new Part(id, id, Optional.empty(), state);
  }

  private static Event.Tag tag(String id, ComponentState state) {
    return new Event.Tag(id, Optional.of(state));
  }

  private static Event incident(String status, Event.Tag... tags) {
    return new Event(
        named(status),
        Event.Kind.INCIDENT,
        Arrays.asList(tags),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Event maintenance(String status, Optional<Instant> start, Optional<Instant> end) {
    List<Event.Tag> tags = List.of(new Event.Tag(RESPONSES, Optional.empty()));
    return new Event(named(status), Event.Kind.MAINTENANCE, tags, start, end, List.of());
  }

  private static Incident named(String status) {
    return new Incident(
        "Title of " + status, status, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
