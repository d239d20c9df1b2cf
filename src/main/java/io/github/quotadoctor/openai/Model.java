package io.github.quotadoctor.openai;

import java.time.LocalDate;
import java.util.Optional;

/** A model that the API offers to a key. */
public record Model(String id, Optional<LocalDate> shutdown) {
  boolean isOfferedOn(LocalDate day) {
    return shutdown.map(day::isBefore).orElse(true);
  }
}
