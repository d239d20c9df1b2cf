package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Confidence;

/** What a rule leans on, the strongest first. */
enum Basis {
  CODE(Confidence.CERTAIN),
  TYPE(Confidence.CERTAIN),
  MESSAGE(Confidence.CERTAIN),
  HEADERS(Confidence.LIKELY),
  STATUS(Confidence.LIKELY);

  private final Confidence confidence;

  Basis(Confidence confidence) {
    this.confidence = confidence;
  }

  Confidence confidence() {
    return confidence;
  }
}
