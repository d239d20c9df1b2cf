package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.KeyRecord;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.diagnosis.UsageTier;
import java.time.Instant;
import java.util.Optional;

/** What the Admin API told, in the report for a program. */
final class JsonAccount {
  private JsonAccount() {}

  static void writeLimits(ObjectNode root, Optional<Spending> spending) {
    if (spending.isEmpty()) {
      root.putNull("limits");
      return;
    }
    ObjectNode limits = root.putObject("limits");
    standing(limits, "organization", spending.get().organization());
    standing(limits, "project", spending.get().project());
    limits.put("headroom_days", spending.get().headroomDays().orElse(null));
    limits.put("tier_estimate", spending.get().tier().map(UsageTier::code).orElse(null));
  }

  private static void standing(ObjectNode limits, String name, Optional<SpendStanding> standing) {
    if (standing.isEmpty()) {
      limits.putNull(name);
      return;
    }
    SpendStanding known = standing.get();
    limits
        .putObject(name)
        .put("limit", known.limit().code())
        .put("limit_usd", known.limitUsd().orElse(null))
        .put("spent_usd", known.spentUsd().orElse(null))
        .put("percent", known.percent().orElse(null))
        .put("enforced", known.switchedOn().orElse(null))
        .put("resets_at", known.resetsAt().toString());
  }

  static void writeRecord(ObjectNode key, Optional<KeyRecord> record) {
    if (record.isEmpty()) {
      key.putNull("record");
      return;
    }
    KeyRecord known = record.get();
    ObjectNode node = key.putObject("record");
    node.put("id", known.id());
    node.put("name", known.name().orElse(null));
    node.put("created_at", known.createdAt().toString());
    node.put("last_used_at", known.lastUsedAt().map(Instant::toString).orElse(null));
    node.put("expires_at", known.expiresAt().map(Instant::toString).orElse(null));
    node.putObject("owner")
        .put("type", known.serviceAccount() ? "service_account" : "user")
        .put("name", known.owner().orElse(null))
        .put("active", known.ownerActive());
    node.putObject("project")
        .put("id", known.projectId())
        .put("name", known.projectName().orElse(null))
        .put("archived", known.projectArchived());
  }
}
