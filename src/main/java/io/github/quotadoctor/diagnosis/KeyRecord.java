package io.github.quotadoctor.diagnosis;

import java.time.Instant;
import java.util.Optional;

/**
 * What the organization knows of the key; texts are cleaned.
 *
 * @param owner the name of the person or service account
 * @param ownerActive whether the owner still has access to the project
 */
public record KeyRecord(
    String id,
    Optional<String> name,
    Instant createdAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> expiresAt,
    Optional<String> owner,
    boolean serviceAccount,
    boolean ownerActive,
    String projectId,
    Optional<String> projectName,
    boolean projectArchived) {
  public KeyRecord {
    id = ForeignText.clean(id);
    name = ForeignText.clean(name);
    owner = ForeignText.clean(owner);
    projectId = ForeignText.clean(projectId);
    projectName = ForeignText.clean(projectName);
  }
}
