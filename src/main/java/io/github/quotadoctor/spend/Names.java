package io.github.quotadoctor.spend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names by id.
 *
 * @param whole whether all that there are could be read
 */
record Names(Map<String, String> byId, boolean whole) {
  Names {
    byId = Map.copyOf(byId);
  }

  /** Ids that are names themselves. */
  static Names asTheyAre(List<Spender> spenders) {
    return new Names(
        spenders.stream()
            .flatMap(it -> it.id().stream())
            .collect(Collectors.toMap(Function.identity(), Function.identity())),
        true);
  }

  /** The spenders with their names, in their new order. */
  List<Spender> of(List<Spender> spenders) {
    return spenders.stream()
        .map(it -> new Spender(it.id(), it.id().flatMap(this::name), it.spent()))
        .sorted(Spender.BY_SPENT)
        .toList();
  }

  private Optional<String> name(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
