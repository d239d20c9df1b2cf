package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Diagnosis;
import java.util.Optional;

/** What was found with one of several keys, under the name that the caller gave it. */
public record NamedDiagnosis(String name, Diagnosis diagnosis) {
  /** The organization that an answer named as billed. */
  public Optional<String> organization() {
    return diagnosis.run().billed().flatMap(Billed::organization);
  }

  /** The project that an answer named as billed. */
  public Optional<String> project() {
    return diagnosis.run().billed().flatMap(Billed::project);
  }

  boolean hasNoKey() {
    return diagnosis.run().key().isEmpty();
  }

  boolean isHealthy() {
    return diagnosis.verdict().usable().orElse(false);
  }
}
