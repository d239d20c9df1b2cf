package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.json.JsonReader;
import java.math.BigDecimal;
import java.util.Optional;

/** The usage tiers whose rate limits are known, as a dated data file. */
public final class UsageTiers {
  private final JsonNode file;

  private UsageTiers(JsonNode file) {
    this.file = file;
  }

  /** The built-in data. */
  public static UsageTiers builtIn() {
    return new UsageTiers(JsonReader.resource(UsageTiers.class, "usage-tiers.json"));
  }

  /** The tier with exactly these limits per minute; a guess, for other tiers can have them too. */
  public Optional<Tier> like(long requests, long tokens) {
    for (JsonNode tier : file.path("tiers")) {
      for (JsonNode limits : tier.path("limits")) {
        if (limits.path("requests").asLong() == requests
            && limits.path("tokens").asLong() == tokens) {
          return Optional.of(
              new Tier(
                  tier.path("code").asText(),
                  tier.path("name").asText(),
                  new BigDecimal(tier.path("usage_limit_usd").asText()),
                  file.path("as_of").asText()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A usage tier.
   *
   * @param usageLimitUsd what OpenAI lets it spend in a month, in US dollars
   * @param asOf the month of the data
   */
  public record Tier(String code, String name, BigDecimal usageLimitUsd, String asOf) {}
}
