package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.diagnosis.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The report for a program, as {@code quotadoctor.report/1}; its texts are always English. */
public final class JsonReporter implements Reporter {
  private final String version;
  private final Messages english = Messages.english();

  /** A reporter of this version of the program. */
  public JsonReporter(String version) {
    this.version = version;
  }

  @Override
  public String report(Diagnosis diagnosis) {
    return JsonText.of(document(diagnosis));
  }

  private ObjectNode document(Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.report/1");
    root.putObject("tool").put("name", "quotadoctor").put("version", version);
    root.put("exit_code", diagnosis.verdict().exitCode());
    run(root.putObject("run"), run);
    target(root.putObject("target"), run);
    key(root, run);
    verdict(root.putObject("verdict"), diagnosis.verdict());
    ArrayNode checks = root.putArray("checks");
    diagnosis.results().forEach(result -> check(checks.addObject(), result));
    root.putNull("limits");
    ArrayNode limits = root.putArray("rate_limits");
    run.rateLimits().forEach(limit -> rateLimit(limits.addObject(), limit));
    ArrayNode notes = root.putArray("notes");
    diagnosis.notes().forEach(note -> note(notes.addObject(), note));
    root.putNull("comparison");
    return root;
  }

  private static void run(ObjectNode node, RunInfo run) {
    node.put("command", run.command());
    node.put("mode", run.scenario().isPresent() ? "simulated" : "live");
    node.put("probe", run.probe());
    node.put("started_at", run.startedAt().toString());
    node.put("duration_ms", run.took().toMillis());
    node.put("requests", run.requests());
    node.put("tokens", run.tokens());
    node.put("cost_usd_max", run.costUsdMax().orElse(null));
  }

  private static void target(ObjectNode node, RunInfo run) {
    node.put("base_url", run.target().baseUrl());
    node.put("is_openai", run.target().openAi());
    header(node.putObject("organization"), run.target().organization());
    header(node.putObject("project"), run.target().project());
    if (run.billed().isEmpty()) {
      node.putNull("billed");
    } else {
      node.putObject("billed")
          .put("organization", run.billed().get().organization().orElse(null))
          .put("project", run.billed().get().project().orElse(null));
    }
  }

  private static void header(ObjectNode node, Optional<RunInfo.Header> header) {
    node.put("id", header.map(RunInfo.Header::id).orElse(null));
    node.put("source", header.map(RunInfo.Header::source).orElse(null));
  }

  private static void key(ObjectNode root, RunInfo run) {
    if (run.key().isEmpty()) {
      root.putNull("key");
      return;
    }
    RunInfo.KeyInfo key = run.key().get();
    root.putObject("key")
        .put("source", key.source())
        .put("kind", key.kind())
        .put("provider", key.provider())
        .put("masked", key.masked())
        .put("fingerprint", key.fingerprint())
        .putNull("record");
  }

  private void verdict(ObjectNode node, Verdict verdict) {
    String code = verdict.cause().code();
    node.put("code", code);
    node.put("class", verdict.cause().causeClass().code());
    node.put("title", english.text("cause." + code + ".title"));
    node.put("summary", summary(verdict));
    node.put("usable", verdict.usable().orElse(null));
    node.put("retryable", retryable(verdict.finding().retry()).orElse(null));
    seconds(node, "retry_after_s", verdict.finding().retryAfter());
    node.put("actor", verdict.actor().code());
    node.put("confidence", verdict.finding().confidence().code());
    node.put("allowed", false);
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
  private String summary(Verdict verdict) {
    String key = "cause." + verdict.cause().code();
    Facts facts = verdict.finding().facts();
    List<String> reasons = facts.isSpecialCase() ? List.of() : english.list(key + ".one_of", facts);
    return (english.text(key + ".why", facts) + " " + String.join("; ", reasons)).strip();
  }

  private static Optional<Boolean> retryable(Retry retry) {
    return switch (retry) {
      case YES -> Optional.of(true);
      case NO -> Optional.of(false);
      case UNKNOWN -> Optional.empty();
    };
  }

  private void check(ObjectNode node, CheckResult result) {
    node.put("id", result.id().code());
    node.put("title", english.text("check." + result.id().code() + ".title"));
    node.put("status", result.outcome().code());
    node.put("code", result.code().orElse(null));
    node.put("summary", english.text(result.summary()));
    node.put("duration_ms", result.took().toMillis());
    node.put("skipped_because", result.skipped().map(SkipReason::code).orElse(null));
    if (result.evidence().isEmpty()) {
      node.putNull("evidence");
    } else {
      evidence(node.putObject("evidence"), result.evidence().get());
    }
  }

  private static void evidence(ObjectNode node, ReplyEvidence evidence) {
    node.put("http_status", evidence.httpStatus().orElse(null));
    node.put("error_type", evidence.errorType().orElse(null));
    node.put("error_code", evidence.errorCode().orElse(null));
    node.put("error_param", evidence.errorParam().orElse(null));
    node.put("message", evidence.message().orElse(null));
    node.put("request_id", evidence.requestId().orElse(null));
    seconds(node, "retry_after_s", evidence.retryAfter());
    ObjectNode headers = node.putObject("headers");
    evidence.headers().forEach(headers::put);
  }

  private static void rateLimit(ObjectNode node, RateLimit limit) {
    node.put("kind", limit.kind().code());
    node.put("limit", limit.limit().orElse(null));
    node.put("remaining", limit.remaining().orElse(null));
    seconds(node, "reset_s", limit.reset());
  }

  private void note(ObjectNode node, Note note) {
    node.put("code", note.code());
    node.put("text", english.text(note.statement()));
  }

  private static void seconds(ObjectNode node, String field, Optional<Duration> length) {
    node.put(field, length.map(Numbers::exactSeconds).orElse(null));
  }
}
