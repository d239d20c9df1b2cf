package io.github.quotadoctor.openai;

import io.github.quotadoctor.http.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * What {@code GET /v1/models} brought.
 *
 * @param models the list, or empty when the answer held none
 */
public record ModelsReply(Exchange exchange, Optional<List<Model>> models) {
  public ModelsReply {
    models = models.map(List::copyOf);
  }

  /** The ids of the models; none where the answer held none. */
  public List<String> ids() {
    return models.stream().flatMap(List::stream).map(Model::id).toList();
  }
}
