package io.github.quotadoctor.openai;

import java.util.Set;

/** Which models a project may use. */
public record ModelPermissions(boolean onlyThese, Set<String> models) {
  public ModelPermissions {
    models = Set.copyOf(models);
  }

  /** Whether the project may use the model. */
  public boolean allows(String model) {
    return models.contains(model) == onlyThese;
  }
}
