package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.RunInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found with one of several keys, under the name that the caller gave it.
 *
 * @param unread whether the place of the key could not be read
 */
public record NamedDiagnosis(String name, Diagnosis diagnosis, boolean unread) {
  /** The organization that an answer named as billed. */
  public Optional<String> organization() {
    return diagnosis.run().billed().flatMap(Billed::organization);
  }

  /** The project that an answer named as billed. */
  public Optional<String> project() {
    return diagnosis.run().billed().flatMap(Billed::project);
  }

  /** The organization and project that are billed, as far as an answer named them. */
  public List<String> billed() {
    return Stream.of(organization(), project()).flatMap(Optional::stream).toList();
  }

  Cause cause() {
    return diagnosis.verdict().cause();
  }

  Optional<String> fingerprint() {
    return diagnosis.run().key().map(RunInfo.KeyInfo::fingerprint);
  }

  boolean hasNoKey() {
    return diagnosis.run().key().isEmpty();
  }

  /** Whether what is wrong with the key was seen before anything was asked. */
  boolean isUnsent() {
    return diagnosis.verdict().decisive().filter(CheckId.ENVIRONMENT::equals).isPresent();
  }

  boolean isHealthy() {
    return diagnosis.verdict().usable().orElse(false);
  }

  boolean billsOrganizationOf(NamedDiagnosis other) {
    return organization().isPresent() && organization().equals(other.organization());
  }

  /** Whether both were told what is billed, and it is not the same. */
  boolean billsElsewhereThan(NamedDiagnosis other) {
    return differs(organization(), other.organization()) || differs(project(), other.project());
  }

  private static boolean differs(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
