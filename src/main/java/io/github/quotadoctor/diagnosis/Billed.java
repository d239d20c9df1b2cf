package io.github.quotadoctor.diagnosis;

import java.util.Optional;

/** The organization and project that a response said it was billed to. */
public record Billed(Optional<String> organization, Optional<String> project) {
  public Billed {
    organization = ForeignText.clean(organization);
    project = ForeignText.clean(project);
  }
}
