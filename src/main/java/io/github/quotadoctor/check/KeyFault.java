package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.KeyChoice;
import io.github.quotadoctor.config.KeyDefect;
import io.github.quotadoctor.config.KeyKind;
import io.github.quotadoctor.config.KeyPresence;
import io.github.quotadoctor.config.KeyProvider;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.Optional;

/** Why a key is not worth sending, told from its text and its place alone. */
record KeyFault(Statement summary, Finding finding) {
  /** The fault of the key in use, if it has one. */
  static Optional<KeyFault> of(Settings settings) {
    KeyChoice keys = settings.keys();
    Facts place = Facts.of("place", keys.place().name());
    if (keys.key().isEmpty()) {
      Facts why =
          keys.presence() == KeyPresence.UNREADABLE
              ? place.with(Facts.VARIANT, Facts.UNREADABLE)
              : place;
      return Optional.of(
          new KeyFault(
              new Statement("row.environment." + keys.presence().code(), place),
              Finding.of(Cause.KEY_MISSING, why)));
    }
    ApiKey key = keys.key().get().value();
    return defect(settings, key)
        .map(defect -> malformed(defect, place))
        .or(() -> foreign(settings, key, place))
        .or(() -> admin(key, place));
  }

  /** Servers of one's own take any word for a key, so only OpenAI's hosts reject placeholders. */
  private static Optional<KeyDefect> defect(Settings settings, ApiKey key) {
    return key.defect()
        .filter(defect -> settings.target().openAi() || defect != KeyDefect.PLACEHOLDER);
  }

  private static KeyFault malformed(KeyDefect defect, Facts place) {
    Facts facts = place.with(Facts.VARIANT, defect.code());
    return new KeyFault(
        new Statement("row.environment.malformed", facts), Finding.of(Cause.KEY_MALFORMED, facts));
  }

  private static Optional<KeyFault> foreign(Settings settings, ApiKey key, Facts place) {
    KeyProvider provider = key.provider();
    if (!provider.isForeign() || !settings.target().openAi()) {
      return Optional.empty();
    }
    Facts facts = place.with("provider", provider.displayName());
    return Optional.of(
        new KeyFault(
            new Statement("row.environment.foreign", facts),
            Finding.of(Cause.KEY_WRONG_PROVIDER, facts)
                .held(
                    provider == KeyProvider.DEEPSEEK || provider == KeyProvider.AZURE
                        ? Confidence.LIKELY
                        : Confidence.CERTAIN)));
  }

  private static Optional<KeyFault> admin(ApiKey key, Facts place) {
    return key.kind() == KeyKind.ADMIN
        ? Optional.of(
            new KeyFault(
                new Statement("row.environment.admin", place),
                Finding.of(Cause.WRONG_KEY_KIND, place)))
        : Optional.empty();
  }
}
