package io.github.quotadoctor.statuspage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The shapes in which status pages are read. */
enum Adapter {
  /** The data that an incident.io page draws itself from. */
  INCIDENT_IO,
  /** Statuspage's second version, and what imitates it. */
  STATUSPAGE,
  /** The list of incidents of Google Cloud. */
  GOOGLE_INCIDENTS,
  /** Atom or RSS. */
  FEED,
  /** The document that a Datadog status page draws itself from. */
  DATADOG;

  /** The shape as it stands in files of sources. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Adapter> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
