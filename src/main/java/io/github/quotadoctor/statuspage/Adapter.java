package io.github.quotadoctor.statuspage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The shapes in which status pages are read. */
enum Adapter {
  /** The data that an incident.io page draws itself from. */
  INCIDENT_IO(PageKind.JSON),
  /** Statuspage's second version, and what imitates it. */
  STATUSPAGE(PageKind.JSON),
  /** The list of incidents of Google Cloud. */
  GOOGLE_INCIDENTS(PageKind.LARGE_JSON),
  /** Atom or RSS. */
  FEED(PageKind.FEED),
  /** The document that a Datadog status page draws itself from. */
  DATADOG(PageKind.JSON);

  private final PageKind kind;

  Adapter(PageKind kind) {
    this.kind = kind;
  }

  /** The shape as it stands in files of sources. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Adapter> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }

  PageKind kind() {
    return kind;
  }

  /** What a document of this shape shows. */
  Answer<Snapshot> read(String text, Question question) {
    return switch (this) {
      case INCIDENT_IO -> JsonObject.answer(text).then(NativeAdapter::read);
      case STATUSPAGE ->
          JsonObject.answer(text).then(page -> StatuspageAdapter.read(page, question));
      case GOOGLE_INCIDENTS -> GoogleAdapter.read(text, question);
      case FEED -> FeedAdapter.read(text, question);
      case DATADOG -> JsonObject.answer(text).then(DatadogAdapter::read);
    };
  }
}
