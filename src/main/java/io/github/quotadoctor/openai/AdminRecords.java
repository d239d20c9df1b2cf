package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the objects of the Admin API; empty where one lacks what it cannot do without. Source:
 * OpenAI's API description, 2026.
 */
final class AdminRecords {
  private static final long LATEST_SECOND = 253_402_300_799L;

  private AdminRecords() {}

  /** A threshold of zero is one as well here: the caller says that it is none. */
  static Optional<SpendLimit> spendLimit(JsonNode node) {
    boolean monthlyDollars =
        "usd".equalsIgnoreCase(node.path("currency").asText())
            && "month".equals(node.path("interval").asText());
    return Amounts.cents(node.path("threshold_amount"))
        .filter(usd -> monthlyDollars && usd.signum() >= 0)
        .map(
            usd ->
                new SpendLimit(
                    usd, "enforcing".equals(node.path("enforcement").path("status").asText())));
  }

  static Optional<Project> project(JsonNode node) {
    boolean archived =
        "archived".equals(node.path("status").asText()) || node.path("archived_at").isNumber();
    return text(node, "id").map(id -> new Project(id, text(node, "name"), archived));
  }

  static Optional<ProjectKey> projectKey(JsonNode node) {
    Optional<String> id = text(node, "id");
    Optional<String> redacted = text(node, "redacted_value");
    Optional<Instant> created = time(node, "created_at");
    if (id.isEmpty() || redacted.isEmpty() || created.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ProjectKey(
            id.get(),
            redacted.get(),
            text(node, "name"),
            created.get(),
            time(node, "last_used_at"),
            time(node, "expires_at"),
            !"inactive".equals(node.path("owner_project_access").asText()),
            owner(node.path("owner"))));
  }

  private static Optional<ProjectKey.Owner> owner(JsonNode owner) {
    return switch (owner.path("type").asText()) {
      case "user" -> Optional.of(new ProjectKey.Owner(false, text(owner.path("user"), "name")));
      case "service_account" ->
          Optional.of(new ProjectKey.Owner(true, text(owner.path("service_account"), "name")));
      default -> Optional.empty();
    };
  }

  static Optional<ProjectRateLimit> rateLimit(JsonNode node) {
    JsonNode requests = node.path("max_requests_per_1_minute");
    JsonNode tokens = node.path("max_tokens_per_1_minute");
    return text(node, "model")
        .filter(model -> requests.canConvertToLong() && tokens.canConvertToLong())
        .map(model -> new ProjectRateLimit(model, requests.longValue(), tokens.longValue()));
  }

  static Optional<ModelPermissions> modelPermissions(JsonNode node) {
    String mode = node.path("mode").asText();
    boolean known = mode.equals("allow_list") || mode.equals("deny_list");
    if (!known || !node.path("model_ids").isArray()) {
      return Optional.empty();
    }
    Set<String> models = new HashSet<>();
    node.path("model_ids").forEach(id -> models.add(id.asText()));
    return Optional.of(new ModelPermissions(mode.equals("allow_list"), models));
  }

  static Optional<Cost> cost(Instant day, JsonNode node) {
    return Amounts.dollars(node.path("amount"))
        .map(
            usd ->
                new Cost(
                    day,
                    usd,
                    text(node, "project_id"),
                    text(node, "api_key_id"),
                    text(node, "line_item")));
  }

  static Optional<String> text(JsonNode node, String name) {
    return Optional.ofNullable(node.path(name).textValue()).filter(text -> !text.isBlank());
  }

  static Optional<Instant> time(JsonNode node, String name) {
    JsonNode seconds = node.path(name);
    return seconds.canConvertToLong()
            && seconds.longValue() >= 0
            && seconds.longValue() <= LATEST_SECOND
        ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
        : Optional.empty();
  }
}
