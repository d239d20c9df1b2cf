package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.classify.Fixture;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Outcome;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table "what was found, rows, decisive" of every known answer, wherever it turns up. */
class ChainTest {
  private static final String HEALTHY = "pass pass pass pass pass pass pass pass";

  static Stream<Fixture> fixtures() {
    return Fixture.all();
  }

  @Test
  void aHealthyAccountPassesEveryRow() {
    Visit visit = new Patient().visit(new ScriptedInquiry());

    assertThat(visit.rows()).isEqualTo(HEALTHY);
    assertThat(visit.cause()).isEqualTo(Cause.HEALTHY);
    assertThat(visit.decisive()).isEqualTo(CheckId.BILLING);
    assertThat(visit.exitCode()).isZero();
    assertThat(visit.verdict().usable()).contains(true);
    assertThat(visit.verdict().finding().facts().value("model")).contains("text-embedding-3-small");
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyRefusalOfTheModelsEndsInItsRows(Fixture fixture) {
    Visit visit = new Patient().visit(new ScriptedInquiry().models(Exchanges.of(fixture)));

    Cause expected = expected(fixture);
    if (expected == Cause.MISSING_SCOPE) {
      assertThat(visit.rows()).isEqualTo("pass pass pass warn pass pass pass pass");
      assertThat(visit.cause()).isEqualTo(Cause.HEALTHY);
      return;
    }
    assertThat(visit.rows()).isEqualTo(rowsOfModels(expected));
    assertThat(visit.cause()).isEqualTo(expected);
    assertThat(visit.exitCode()).isEqualTo(expected.exitCode());
    assertThat(visit.decisive()).isEqualTo(decisive(expected, CheckId.KEY));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyRefusalOfTheProbeEndsInItsRows(Fixture fixture) {
    Visit visit = new Patient().visit(new ScriptedInquiry().probe(Exchanges.of(fixture)));

    Cause expected = expected(fixture);
    assertThat(visit.rows()).isEqualTo(rowsOfProbe(expected));
    assertThat(visit.cause()).isEqualTo(expected);
    assertThat(visit.exitCode()).isEqualTo(expected.exitCode());
    CheckId decisive = decisive(expected, CheckId.BILLING);
    assertThat(visit.decisive())
        .isEqualTo(
            decisive == CheckId.KEY || decisive == CheckId.NETWORK ? CheckId.BILLING : decisive);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void onlyAnAcceptedBillableRequestIsHealthy(Fixture fixture) {
    Visit models = new Patient().visit(new ScriptedInquiry().models(Exchanges.of(fixture)));
    Visit probe = new Patient().visit(new ScriptedInquiry().probe(Exchanges.of(fixture)));

    assertThat(Stream.of(models, probe))
        .allSatisfy(
            visit -> {
              if (visit.exitCode() == 0) {
                assertThat(visit.outcome(CheckId.BILLING)).isEqualTo(Outcome.PASS);
                assertThat(visit.run().tokens()).isPositive();
              }
            });
    assertThat(probe.exitCode()).isNotZero();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void nothingIsAskedTwice(Fixture fixture) {
    Patient patient = new Patient().organization("org-1").project("proj_1");

    assertThat(patient.visit(new ScriptedInquiry().models(Exchanges.of(fixture))).asked())
        .doesNotHaveDuplicates();
    assertThat(patient.visit(new ScriptedInquiry().probe(Exchanges.of(fixture))).asked())
        .doesNotHaveDuplicates();
  }

  @Test
  void theEightRowsComeInOrderAndAreAnnouncedOneByOne() {
    Visit visit = new Patient().withoutKey().visit(new ScriptedInquiry());

    assertThat(visit.results()).extracting(CheckResult::id).containsExactly(CheckId.values());
    assertThat(visit.observed()).containsExactly(CheckId.values());
  }

  @Test
  void everyNeedStandsEarlierInTheListAndStatusNeedsNothing() {
    for (int place = 0; place < Doctor.CHECKS.size(); place++) {
      List<CheckId> earlier = Doctor.CHECKS.subList(0, place).stream().map(Check::id).toList();
      assertThat(earlier).containsAll(Doctor.CHECKS.get(place).needs());
    }
    assertThat(Doctor.CHECKS).extracting(Check::id).containsExactly(CheckId.values());
    assertThat(Doctor.CHECKS.get(7).needs()).isEmpty();
  }

  private static Cause expected(Fixture fixture) {
    boolean readable = fixture.text().isEmpty() || "{[".indexOf(fixture.text().charAt(0)) >= 0;
    if (!readable && fixture.status() < 500) {
      return Cause.NOT_AN_API_ANSWER;
    }
    return switch (fixture.cause()) {
      case INVALID_REQUEST, CONTEXT_LENGTH_EXCEEDED, CONTENT_POLICY -> Cause.INCONCLUSIVE;
      default -> fixture.cause();
    };
  }

  private static String rowsOfModels(Cause cause) {
    return switch (cause.causeClass()) {
      case KEY -> "pass pass fail skip:key skip:key skip:key skip:key pass";
      case CONTEXT, PERMISSION ->
          "pass pass "
              + (isBeforeTheKey(cause) ? "unknown" : "pass")
              + " fail skip:organization skip:organization skip:organization pass";
      case QUOTA -> "pass pass pass pass fail skip:billing skip:billing pass";
      case LIMIT -> "pass pass pass pass pass fail skip:limit pass";
      case RATE_LIMIT, REQUEST -> "pass pass unknown skip:rate skip:rate skip:rate fail pass";
      case OUTAGE, INCONCLUSIVE, FOREIGN ->
          "pass pass unknown skip:key skip:key skip:key skip:key pass";
      case NETWORK ->
          "pass fail skip:network skip:network skip:network skip:network skip:network pass";
      case HEALTHY -> HEALTHY;
    };
  }

  private static String rowsOfProbe(Cause cause) {
    return switch (cause.causeClass()) {
      case CONTEXT, PERMISSION ->
          "pass pass pass fail skip:organization skip:organization skip:organization pass";
      case QUOTA -> "pass pass pass pass fail skip:billing skip:billing pass";
      case LIMIT -> "pass pass pass pass pass fail skip:limit pass";
      case RATE_LIMIT, REQUEST -> "pass pass pass pass unknown skip:rate fail pass";
      case KEY, OUTAGE, INCONCLUSIVE, FOREIGN, NETWORK ->
          "pass pass pass pass unknown skip:billing skip:billing pass";
      case HEALTHY -> HEALTHY;
    };
  }

  private static boolean isBeforeTheKey(Cause cause) {
    return cause == Cause.IP_NOT_AUTHORIZED || cause == Cause.UNSUPPORTED_COUNTRY_REGION_TERRITORY;
  }

  private static CheckId decisive(Cause cause, CheckId otherwise) {
    return cause
        .causeClass()
        .owner()
        .filter(it -> cause.causeClass() != CauseClass.HEALTHY)
        .orElse(otherwise);
  }
}
