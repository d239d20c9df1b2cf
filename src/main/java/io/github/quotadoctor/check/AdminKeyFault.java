package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.openai.AdminApi;
import java.util.Optional;

/** What is wrong with the admin key before anything is sent. */
final class AdminKeyFault {
  private AdminKeyFault() {}

  /** Why the admin key is not sent, if there is one and it is not. */
  static Optional<Note> of(Settings settings) {
    return settings
        .admin()
        .key()
        .flatMap(key -> fault(key, settings).map(code -> new Note(code, facts(key, settings))));
  }

  private static Optional<String> fault(Sourced<ApiKey> key, Settings settings) {
    if (!AdminApi.mayBeSentTo(settings.target())) {
      return Optional.of("admin_key_not_sent");
    }
    if (key.value().defect().isPresent()) {
      return Optional.of("admin_key_malformed");
    }
    return key.value().kind().mayBeAdmin() ? Optional.empty() : Optional.of("admin_key_wrong_kind");
  }

  private static Facts facts(Sourced<ApiKey> key, Settings settings) {
    return Facts.of("admin_source", key.source().name())
        .with("host", settings.target().baseUrl().value().getHost())
        .with(Facts.VARIANT, key.value().kind().code());
  }
}
