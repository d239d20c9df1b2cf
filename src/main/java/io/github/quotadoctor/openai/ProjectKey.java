package io.github.quotadoctor.openai;

import java.time.Instant;
import java.util.Optional;

/**
 * What the organization knows of a key.
 *
 * @param redacted the key's ends, as far as the API shows them
 * @param ownerActive whether the owner still has access to the project
 */
public record ProjectKey(
    String id,
    String redacted,
    Optional<String> name,
    Instant createdAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> expiresAt,
    boolean ownerActive,
    Optional<Owner> owner) {

  /** Whose key it is. */
  public record Owner(boolean serviceAccount, Optional<String> name) {}
}
