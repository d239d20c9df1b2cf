package io.github.quotadoctor.diagnosis;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The circumstances of a run, as plain printable values.
 *
 * @param scenario the simulated state when the run was simulated
 * @param probe {@code tiny} or {@code none}
 * @param sent every request, sorted by address
 * @param billed what the responses named, or empty when none did
 * @param spending what the Admin API told, or empty when it did not
 * @param keyRecord what the organization knows of the key, as far as the Admin API told
 * @param models the ids of the models that the key is offered; empty where that was not told
 * @param costUsdMax the most the run can have cost in US dollars, or empty when a price is unknown
 */
public record RunInfo(
    String command,
    Optional<String> scenario,
    String probe,
    Instant startedAt,
    Duration took,
    List<Sent> sent,
    long tokens,
    Optional<BigDecimal> costUsdMax,
    Target target,
    Optional<KeyInfo> key,
    Optional<Billed> billed,
    List<RateLimit> rateLimits,
    Optional<Spending> spending,
    Optional<KeyRecord> keyRecord,
    Optional<List<String>> models) {

  public RunInfo {
    sent = List.copyOf(sent);
    rateLimits = List.copyOf(rateLimits);
    models = models.map(it -> it.stream().map(ForeignText::clean).distinct().toList());
  }

  /** How many requests were sent, every attempt counted. */
  public int requests() {
    return sent.stream().mapToInt(Sent::attempts).sum();
  }

  /** The same circumstances of a longer run. */
  public RunInfo lasting(
      Instant startedAt,
      Duration took,
      List<Sent> sent,
      long tokens,
      Optional<BigDecimal> costUsdMax) {
    return new RunInfo(
        command,
        scenario,
        probe,
        startedAt,
        took,
        sent,
        tokens,
        costUsdMax,
        target,
        key,
        billed,
        rateLimits,
        spending,
        keyRecord,
        models);
  }

  /** One request, by method and address, and how often it went out. */
  public record Sent(String request, int attempts) {}

  /** Where the requests went. */
  public record Target(
      String baseUrl,
      String host,
      boolean openAi,
      Optional<Header> organization,
      Optional<Header> project) {}

  /** A header value that was sent, and where it came from. */
  public record Header(String id, String source) {
    public Header {
      id = ForeignText.clean(id);
    }
  }

  /**
   * The key as far as it may be shown.
   *
   * @param source where it came from, as reports state it
   * @param place the same as a person calls it
   */
  public record KeyInfo(
      String source,
      String place,
      String kind,
      String provider,
      String masked,
      String fingerprint) {}
}
