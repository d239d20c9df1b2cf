package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.watch.Attempt;
import java.time.temporal.ChronoUnit;

/** A wait for a program: a line of JSON for each try, and the report as the last line. */
public final class JsonWait {
  private final String version;

  /** A reporter of this version of the program. */
  public JsonWait(String version) {
    this.version = version;
  }

  /** The line of one try. */
  public static String attempt(Attempt attempt) {
    ObjectNode node = typed("attempt");
    node.put("at", attempt.at().truncatedTo(ChronoUnit.MILLIS).toString());
    node.put("number", attempt.number());
    node.put("code", attempt.sighting().code());
    node.put("class", attempt.sighting().family());
    node.put("exit_code", attempt.sighting().exitCode());
    node.put("passes", attempt.passes());
    JsonText.seconds(node, "next_in_s", attempt.next());
    return JsonText.line(node);
  }

  /** The last line, as {@code quotadoctor.report/1}. */
  public String report(Diagnosis diagnosis) {
    return JsonText.line(typed("report").setAll(new JsonReporter(version).document(diagnosis)));
  }

  /** The last line, as {@code quotadoctor.status/1}. */
  public String report(StatusSurvey survey) {
    return JsonText.line(typed("report").setAll(new JsonStatus(version).document(survey)));
  }

  private static ObjectNode typed(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }
}
