package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The made-up account behind the simulated API.
 *
 * @param organization id that begins with {@code org-}
 * @param organizationSlug what the header {@code openai-organization} says
 * @param project id that begins with {@code proj_}
 * @param keys made-up keys: {@code project}, {@code old}, {@code new}, {@code admin}, {@code
 *     service_account} and {@code other_provider}
 */
record SimulatedAccount(
    String organization, String organizationSlug, String project, Map<String, String> keys) {
  SimulatedAccount {
    keys = Map.copyOf(keys);
  }

  static SimulatedAccount bundled() {
    Fields fields = Fields.of("account.json", Json.resource("account.json"));
    SimulatedAccount account =
        new SimulatedAccount(
            fields.requiredText("organization"),
            fields.requiredText("organization_slug"),
            fields.requiredText("project"),
            fields.texts("keys"));
    fields.end();
    return account;
  }

  /** The environment variables of the simulated user, unless the scenario says otherwise. */
  Map<String, String> environment() {
    return Map.of("OPENAI_API_KEY", key("project"));
  }

  /** The placeholders that this account can fill. */
  Map<String, JsonNode> values() {
    Map<String, String> texts = new LinkedHashMap<>();
    keys.keySet().forEach(name -> texts.put(name + "_key", key(name)));
    texts.put("organization", organization);
    texts.put("organization_slug", organizationSlug);
    texts.put("project", project);
    texts.put("masked_project_key", masked(key("project")));
    texts.put("masked_admin_key", masked(key("admin")));
    Map<String, JsonNode> values = new LinkedHashMap<>();
    texts.forEach((name, text) -> values.put(name, JsonNodeFactory.instance.textNode(text)));
    return values;
  }

  private String key(String name) {
    return keys.getOrDefault(name, "");
  }

  /**
   * Masks a key as OpenAI does: first 8 and last 4 characters, stars between; a short one stays.
   *
   * <p>Source: error texts and the Admin API, seen from 2023 to August 2026.
   */
  static String masked(String key) {
    if (key.length() <= 12) {
      return key;
    }
    return key.substring(0, 8) + "*".repeat(key.length() - 12) + key.substring(key.length() - 4);
  }
}
