package io.github.quotadoctor.check;

import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.KeyChoice;
import io.github.quotadoctor.config.KeyDefect;
import io.github.quotadoctor.config.KeyKind;
import io.github.quotadoctor.config.KeyProvider;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One usable key is there, and nothing else on this machine gets in its way; sends nothing. */
final class EnvironmentCheck implements Check {
  @Override
  public CheckId id() {
    return CheckId.ENVIRONMENT;
  }

  @Override
  public List<CheckId> needs() {
    return List.of();
  }

  @Override
  public CheckResult judge(Examination examination) {
    Settings settings = examination.settings();
    List<Note> warnings = warnings(settings);
    List<Note> notes = new ArrayList<>(warnings);
    notes.addAll(remarks(settings));
    CheckResult result =
        broken(settings).map(it -> it.result(id())).orElseGet(() -> whole(settings, warnings));
    return result.noting(notes);
  }

  private record Broken(Statement summary, Finding finding) {
    CheckResult result(CheckId id) {
      return CheckResult.fail(id, summary, finding);
    }
  }

  private static Optional<Broken> broken(Settings settings) {
    KeyChoice keys = settings.keys();
    Facts place = Facts.of("place", keys.place().name());
    if (keys.key().isEmpty()) {
      String situation = keys.placeIsEmpty() ? "empty" : "unset";
      return Optional.of(
          new Broken(
              new Statement("row.environment." + situation, place),
              Finding.of(Cause.KEY_MISSING, place)));
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

  private static Broken malformed(KeyDefect defect, Facts place) {
    Facts facts = place.with(Facts.VARIANT, defect.code());
    return new Broken(
        new Statement("row.environment.malformed", facts), Finding.of(Cause.KEY_MALFORMED, facts));
  }

  private static Optional<Broken> foreign(Settings settings, ApiKey key, Facts place) {
    KeyProvider provider = key.provider();
    if (!provider.isForeign() || !settings.target().openAi()) {
      return Optional.empty();
    }
    Facts facts = place.with("provider", provider.displayName());
    return Optional.of(
        new Broken(
            new Statement("row.environment.foreign", facts),
            Finding.of(Cause.KEY_WRONG_PROVIDER, facts)
                .held(
                    provider == KeyProvider.DEEPSEEK || provider == KeyProvider.AZURE
                        ? Confidence.LIKELY
                        : Confidence.CERTAIN)));
  }

  private static Optional<Broken> admin(ApiKey key, Facts place) {
    return key.kind() == KeyKind.ADMIN
        ? Optional.of(
            new Broken(
                new Statement("row.environment.admin", place),
                Finding.of(Cause.WRONG_KEY_KIND, place)))
        : Optional.empty();
  }

  private CheckResult whole(Settings settings, List<Note> warnings) {
    if (!warnings.isEmpty()) {
      Note first = warnings.get(0);
      return CheckResult.warn(
          id(), new Statement("row.environment." + first.code(), first.facts()));
    }
    if (!settings.target().openAi()) {
      return CheckResult.pass(
          id(), new Statement("row.environment.not_openai", Facts.of("host", host(settings))));
    }
    return CheckResult.pass(
        id(),
        Statement.of(
            settings.headers().any() ? "row.environment.headers" : "row.environment.pass"));
  }

  private static List<Note> warnings(Settings settings) {
    List<Note> warnings = new ArrayList<>();
    for (Sourced<ApiKey> other : settings.keys().others()) {
      warnings.add(
          new Note(
              "other_key",
              Facts.of("place", settings.keys().place().name())
                  .with("other", other.source().name())
                  .with("fingerprint", other.value().fingerprint())));
    }
    for (AccountHeaders.Conflict conflict : settings.headers().conflicts()) {
      warnings.add(conflict(conflict));
    }
    return warnings;
  }

  private static Note conflict(AccountHeaders.Conflict conflict) {
    Facts ignored =
        Facts.of("ignored", conflict.ignored().value())
            .with("ignored_source", conflict.ignored().source().name());
    return conflict
        .used()
        .map(
            used ->
                new Note(
                    "header_conflict",
                    ignored.with("used", used.value()).with("used_source", used.source().name())))
        .orElseGet(() -> new Note("header_not_sent", ignored));
  }

  private static List<Note> remarks(Settings settings) {
    List<Note> remarks = new ArrayList<>();
    if (!settings.target().openAi()) {
      remarks.add(
          new Note(
              "not_openai",
              Facts.of("host", host(settings))
                  .with("source", settings.target().baseUrl().source().name())));
    }
    if (!settings.headers().customNames().isEmpty()) {
      remarks.add(
          new Note(
              "custom_headers",
              Facts.of("names", String.join(", ", settings.headers().customNames()))));
    }
    for (String variable : settings.unusedProxies()) {
      remarks.add(new Note("proxy_not_used", Facts.of("variable", variable)));
    }
    if (settings.target().openAi() && provider(settings) == KeyProvider.GATEWAY) {
      remarks.add(Note.of("gateway_key"));
    }
    return remarks;
  }

  private static KeyProvider provider(Settings settings) {
    return settings.keys().key().map(key -> key.value().provider()).orElse(KeyProvider.UNKNOWN);
  }

  private static String host(Settings settings) {
    return settings.target().baseUrl().value().getHost();
  }
}
