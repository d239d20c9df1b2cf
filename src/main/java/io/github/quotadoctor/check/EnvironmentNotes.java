package io.github.quotadoctor.check;

import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.KeyProvider;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import java.util.ArrayList;
import java.util.List;

/** What on this machine may lead another program elsewhere than this run. */
final class EnvironmentNotes {
  private EnvironmentNotes() {}

  /** What is likely to surprise. */
  static List<Note> warnings(Settings settings) {
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
    if (settings.target().isExposed()) {
      warnings.add(new Note("insecure_http", Way.of(settings)));
    }
    settings
        .keys()
        .openFile()
        .ifPresent(file -> warnings.add(new Note("key_file_open", Facts.of("file", file))));
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

  /** What is good to know. */
  static List<Note> remarks(Settings settings) {
    List<Note> remarks = new ArrayList<>();
    if (!settings.target().openAi()) {
      remarks.add(
          new Note(
              "not_openai",
              Facts.of("host", settings.target().baseUrl().value().getHost())
                  .with("source", settings.target().baseUrl().source().name())));
    }
    if (!settings.headers().customNames().isEmpty()) {
      remarks.add(
          new Note("custom_headers", Facts.none().with("names", settings.headers().customNames())));
    }
    AdminKeyFault.of(settings).ifPresent(remarks::add);
    remarks.addAll(connection(settings));
    if (settings.target().openAi() && provider(settings) == KeyProvider.GATEWAY) {
      remarks.add(Note.of("gateway_key"));
    }
    return remarks;
  }

  private static List<Note> connection(Settings settings) {
    List<Note> notes = new ArrayList<>();
    Facts way = Way.of(settings);
    if (settings.proxy().isPresent()) {
      notes.add(new Note("proxy_used", way));
    }
    settings
        .connection()
        .proxies()
        .passedBy(settings.target().baseUrl().value())
        .ifPresent(
            proxy ->
                notes.add(
                    new Note("proxy_passed_by", way.with("proxy_source", proxy.source().name()))));
    if (settings.connection().issuers().isPresent()) {
      notes.add(new Note("ca_file", way));
    }
    return notes;
  }

  private static KeyProvider provider(Settings settings) {
    return settings.keys().key().map(key -> key.value().provider()).orElse(KeyProvider.UNKNOWN);
  }
}
