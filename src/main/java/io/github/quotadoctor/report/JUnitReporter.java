package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.Verdict;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A test report, one case for each row, in the form that Maven Surefire writes and Jenkins reads.
 * Source: surefire-test-report.xsd, version 3.0.
 */
public final class JUnitReporter implements Reporter {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Messages messages;

  /** A reporter in one language. */
  public JUnitReporter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String report(Diagnosis diagnosis) {
    return Xml.document(xml -> suite(xml, "quotadoctor", diagnosis, !diagnosis.allowed()));
  }

  /**
   * The cases of one diagnosis.
   *
   * @param name of the suite, with which those of its cases begin
   * @param counts whether it makes the run fail; what else did not pass is skipped
   */
  void suite(Xml xml, String name, Diagnosis diagnosis, boolean counts) {
    List<Ending> endings =
        diagnosis.results().stream()
            .map(result -> counts ? Ending.of(result, diagnosis) : Ending.usual(result).harmless())
            .toList();
    xml.open("testsuite");
    xml.attribute("name", name);
    xml.attribute("tests", "" + endings.size());
    xml.attribute("failures", count(endings, Ending.FAILURE));
    xml.attribute("errors", count(endings, Ending.ERROR));
    xml.attribute("skipped", count(endings, Ending.SKIPPED));
    xml.attribute("time", Numbers.milliseconds(diagnosis.run().took()));
    xml.attribute("timestamp", STAMP.format(diagnosis.run().startedAt()));
    diagnosis.run().scenario().ifPresent(scenario -> simulated(xml, scenario));
    for (int i = 0; i < endings.size(); i++) {
      testCase(xml, name, diagnosis, diagnosis.results().get(i), endings.get(i));
    }
    xml.close();
  }

  private static void simulated(Xml xml, String scenario) {
    xml.open("properties");
    xml.open("property");
    xml.attribute("name", "simulated");
    xml.attribute("value", scenario);
    xml.close();
    xml.close();
  }

  private static String count(List<Ending> endings, Ending wanted) {
    return "" + endings.stream().filter(ending -> ending == wanted).count();
  }

  private void testCase(
      Xml xml, String suite, Diagnosis diagnosis, CheckResult result, Ending ending) {
    xml.open("testcase");
    xml.attribute("name", messages.text("check." + result.id().code() + ".title"));
    xml.attribute("classname", suite + "." + result.id().code());
    xml.attribute("time", Numbers.milliseconds(result.took()));
    String summary = messages.text(result.summary());
    switch (ending) {
      case PASSED -> noted(xml, result, summary);
      case SKIPPED -> {
        xml.open("skipped");
        xml.attribute("message", summary);
        xml.close();
      }
      case FAILURE -> broken(xml, "failure", diagnosis, result, summary);
      case ERROR -> broken(xml, "error", diagnosis, result, summary);
    }
    xml.close();
  }

  private static void noted(Xml xml, CheckResult result, String summary) {
    if (result.outcome() == Outcome.WARN) {
      xml.open("system-out");
      xml.text(summary);
      xml.close();
    }
  }

  private void broken(
      Xml xml, String element, Diagnosis diagnosis, CheckResult result, String summary) {
    boolean decides = isDecisive(result, diagnosis);
    xml.open(element);
    xml.attribute("message", summary);
    xml.attribute(
        "type", decides ? diagnosis.verdict().cause().code() : result.code().orElse("unknown"));
    if (decides) {
      xml.text(advice(diagnosis.verdict()));
    }
    xml.close();
  }

  /** The verdict in full, for whoever opens the case. */
  private String advice(Verdict verdict) {
    Lines lines = new Lines(Integer.MAX_VALUE);
    new VerdictBlock(messages, new Theme(false, true, Integer.MAX_VALUE))
        .print(lines, verdict, List.of());
    return lines.toString();
  }

  private static boolean isDecisive(CheckResult result, Diagnosis diagnosis) {
    return diagnosis.verdict().decisive().filter(result.id()::equals).isPresent();
  }

  /** How a case ends, in the words of the format. */
  private enum Ending {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED;

    /** What decides a run that ends badly is never merely skipped, nor is it a pass. */
    static Ending of(CheckResult result, Diagnosis diagnosis) {
      Ending usual = usual(result);
      boolean decides = diagnosis.exitCode() != 0 && isDecisive(result, diagnosis);
      return decides && usual == usual.harmless() ? ERROR : usual;
    }

    static Ending usual(CheckResult result) {
      return switch (result.outcome()) {
        case PASS, WARN -> PASSED;
        case FAIL -> FAILURE;
        case UNKNOWN -> result.id() == CheckId.STATUS ? SKIPPED : ERROR;
        case SKIP -> SKIPPED;
      };
    }

    Ending harmless() {
      return this == PASSED ? PASSED : SKIPPED;
    }
  }
}
