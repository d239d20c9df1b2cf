package io.github.quotadoctor.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The models that are not offered to all keys.
 *
 * @param byKey what is told of each key that was told its models, by its name in the order named
 */
public record OfferedModels(Map<String, Offer> byKey) {
  public OfferedModels {
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
  }

  /**
   * What one key is offered.
   *
   * @param count of all its models
   * @param notForAll those that at least one other key is not offered, sorted
   */
  public record Offer(int count, List<String> notForAll) {
    public Offer {
      notForAll = List.copyOf(notForAll);
    }
  }

  /** Empty where all keys are offered the same, or fewer than two were told their models. */
  static Optional<OfferedModels> of(List<NamedDiagnosis> keys) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    keys.forEach(key -> key.diagnosis().run().models().ifPresent(it -> told.put(key.name(), it)));
    if (told.size() < 2) {
      return Optional.empty();
    }
    Set<String> forAll = new HashSet<>(told.values().iterator().next());
    told.values().forEach(models -> forAll.retainAll(new HashSet<>(models)));
    Map<String, Offer> byKey = new LinkedHashMap<>();
    told.forEach(
        (name, models) ->
            byKey.put(
                name,
                new Offer(
                    models.size(),
                    models.stream().filter(model -> !forAll.contains(model)).sorted().toList())));
    boolean differ = byKey.values().stream().anyMatch(offer -> !offer.notForAll().isEmpty());
    return differ ? Optional.of(new OfferedModels(byKey)) : Optional.empty();
  }
}
