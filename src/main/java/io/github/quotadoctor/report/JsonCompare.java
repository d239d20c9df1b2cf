package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.compare.Difference;
import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.compare.OfferedModels;
import java.util.Optional;

/** Several keys side by side for a program, as {@code quotadoctor.comparison/1}. */
public final class JsonCompare implements CompareReporter {
  private static final int MOST_MODELS = 50;

  private final String version;

  /** A reporter of this version of the program. */
  public JsonCompare(String version) {
    this.version = version;
  }

  @Override
  public String report(KeyComparison comparison) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.comparison/1");
    root.putObject("tool").put("name", "quotadoctor").put("version", version);
    root.put("exit_code", comparison.exitCode());
    ArrayNode reports = root.putArray("reports");
    JsonReporter reporter = new JsonReporter(version);
    for (NamedDiagnosis key : comparison.keys()) {
      ObjectNode report = reports.addObject().put("name", key.name());
      report.set("report", reporter.document(key.diagnosis()));
    }
    ArrayNode differences = root.putArray("differences");
    comparison.differences().forEach(it -> difference(differences.addObject(), it));
    comparison.models().ifPresent(it -> models(differences.addObject(), it, comparison));
    root.put("conclusion", comparison.judgement().conclusion().code());
    return JsonText.of(root);
  }

  private static void difference(ObjectNode node, Difference difference) {
    node.put("field", difference.field());
    ObjectNode values = node.putObject("values");
    difference.values().forEach((name, value) -> values.put(name, value.orElse(null)));
  }

  private static void models(ObjectNode node, OfferedModels models, KeyComparison comparison) {
    node.put("field", "models");
    ObjectNode values = node.putObject("values");
    for (NamedDiagnosis key : comparison.keys()) {
      Optional.ofNullable(models.byKey().get(key.name()))
          .ifPresentOrElse(
              offer -> offer(values.putObject(key.name()), offer),
              () -> values.putNull(key.name()));
    }
  }

  private static void offer(ObjectNode node, OfferedModels.Offer offer) {
    node.put("count", offer.count());
    node.put("not_for_all_count", offer.notForAll().size());
    ArrayNode ids = node.putArray("not_for_all");
    offer.notForAll().stream().limit(MOST_MODELS).forEach(ids::add);
  }
}
