package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Verdict;

/** A verdict as it stands in every document. */
final class JsonVerdict {
  private final Messages english;

  JsonVerdict(Messages english) {
    this.english = english;
  }

  void write(ObjectNode node, Verdict verdict, boolean allowed) {
    VerdictWords words = new VerdictWords(english, verdict);
    node.put("code", verdict.cause().code());
    node.put("class", verdict.cause().causeClass().code());
    node.put("title", words.title());
    node.put("summary", summary(words));
    node.put("usable", verdict.usable().orElse(null));
    node.put("retryable", verdict.finding().retry().helps().orElse(null));
    JsonText.seconds(node, "retry_after_s", verdict.finding().retryAfter());
    node.put("actor", verdict.actor().code());
    node.put("confidence", verdict.finding().confidence().code());
    node.put("allowed", allowed);
    node.put("decisive_check", verdict.decisive().map(CheckId::code).orElse(null));
    ArrayNode steps = node.putArray("next_steps");
    for (Verdict.Step step : verdict.steps()) {
      steps
          .addObject()
          .put("text", english.text(step.text()))
          .put("command", step.remedy().command().orElse(null))
          .put("url", step.remedy().url().orElse(null));
    }
  }

  /** Why it is so, with all that it may be. */
  private static String summary(VerdictWords words) {
    return (words.why() + " " + String.join("; ", words.reasons())).strip();
  }
}
