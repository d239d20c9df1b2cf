package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.KeyRecord;
import io.github.quotadoctor.diagnosis.Note;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What the record of a key tells beside the verdict. */
final class KeyNotes {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);
  private static final Duration SOON = Duration.ofDays(7);

  private KeyNotes() {}

  static List<Note> of(KeyRecord key, Instant now) {
    List<Note> notes = new ArrayList<>();
    Facts facts =
        Facts.of("created", DAY.format(key.createdAt()))
            .with("name", key.name())
            .with(Facts.VARIANT, key.serviceAccount() ? "service_account" : Facts.GENERAL)
            .with("project", key.projectName().orElse(key.projectId()))
            .with("used", key.lastUsedAt().map(DAY::format))
            .with("owner", key.owner());
    notes.add(new Note("key_record", facts));
    if (!key.ownerActive()) {
      notes.add(new Note("key_owner_inactive", facts));
    }
    key.expiresAt()
        .filter(end -> end.isBefore(now.plus(SOON)))
        .ifPresent(
            end ->
                notes.add(
                    new Note(
                        end.isBefore(now) ? "key_expired" : "key_expires",
                        Facts.of("day", DAY.format(end)))));
    return notes;
  }
}
