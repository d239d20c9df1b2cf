package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.ReportedValue;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.diagnosis.SpendStanding;
import java.math.BigDecimal;
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

  /** The report as a value of a larger document. */
  ObjectNode document(Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.report/1");
    root.putObject("tool").put("name", "quotadoctor").put("version", version);
    root.put("exit_code", diagnosis.exitCode());
    run(root.putObject("run"), run);
    target(root.putObject("target"), run);
    key(root, run);
    new JsonVerdict(english)
        .write(root.putObject("verdict"), diagnosis.verdict(), diagnosis.allowed());
    ArrayNode checks = root.putArray("checks");
    diagnosis.results().forEach(result -> check(checks.addObject(), result));
    JsonAccount.writeLimits(root, run.spending());
    ArrayNode limits = root.putArray("rate_limits");
    run.rateLimits().forEach(limit -> rateLimit(limits.addObject(), limit));
    ArrayNode notes = root.putArray("notes");
    diagnosis.notes().forEach(note -> note(notes.addObject(), note));
    comparison(root, diagnosis.comparison());
    return root;
  }

  private static void comparison(ObjectNode root, Optional<Comparison> comparison) {
    if (comparison.isEmpty()) {
      root.putNull("comparison");
      return;
    }
    Comparison known = comparison.get();
    ObjectNode node = root.putObject("comparison");
    node.put("baseline_at", known.baselineAt().toString());
    node.put("verdict_was", known.verdictWas());
    node.put("verdict_is", known.verdictIs());
    node.put("key_changed", known.keyChanged().orElse(null));
    node.put("organization_changed", known.organizationChanged().orElse(null));
    node.put("project_changed", known.projectChanged().orElse(null));
    ArrayNode changes = node.putArray("changes");
    for (Comparison.Change change : known.changes()) {
      changes
          .addObject()
          .put("field", change.field().code())
          .put("was", change.was().map(JsonReporter::reported).orElse(null))
          .put("is", change.is().map(JsonReporter::reported).orElse(null));
    }
  }

  /** A limit stands as a text too, because some of them are no number. */
  private static String reported(ReportedValue value) {
    return value.fold(
        text -> text,
        usd -> usd.map(BigDecimal::toPlainString).orElse(SpendStanding.Limit.NONE.code()));
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
        .put("fingerprint", key.fingerprint());
    JsonAccount.writeRecord((ObjectNode) root.path("key"), run.keyRecord());
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
      JsonEvidence.write(node.putObject("evidence"), result.evidence().get());
    }
  }

  private static void rateLimit(ObjectNode node, RateLimit limit) {
    node.put("kind", limit.kind().code());
    node.put("limit", limit.limit().orElse(null));
    node.put("remaining", limit.remaining().orElse(null));
    JsonText.seconds(node, "reset_s", limit.reset());
  }

  private void note(ObjectNode node, Note note) {
    node.put("code", note.code());
    node.put("text", english.text(note.statement()));
  }
}
