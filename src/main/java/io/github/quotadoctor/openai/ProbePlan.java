package io.github.quotadoctor.openai;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which models to probe, in order: the cheapest embedding, then the cheapest chat model; a later
 * one is tried only when an earlier one is denied.
 */
public final class ProbePlan {
  private static final List<String> SMALL = List.of("nano", "mini", "small");

  private final PriceList prices = PriceList.builtIn();
  private final LocalDate today;

  /** A plan made on this day; models that are shut down by then are left out. */
  public ProbePlan(LocalDate today) {
    this.today = today;
  }

  /** The one model that was asked for. */
  public List<ProbeModel> only(String id) {
    return List.of(prices.find(id).orElseGet(() -> guess(id)));
  }

  /** The candidates among what a key is offered; the built-in list where that helps no further. */
  public List<ProbeModel> among(List<Model> offered) {
    List<String> ids =
        offered.stream().filter(model -> model.isOfferedOn(today)).map(Model::id).toList();
    List<ProbeModel> known =
        prices.on(today).stream().filter(model -> ids.contains(model.id())).toList();
    List<ProbeModel> candidates = firstOfEachKind(known);
    if (candidates.isEmpty()) {
      candidates = firstOfEachKind(guesses(ids));
    }
    return candidates.isEmpty() ? builtIn() : candidates;
  }

  /** The candidates when nothing is known of what the key is offered. */
  public List<ProbeModel> builtIn() {
    return prices.on(today);
  }

  private static List<ProbeModel> firstOfEachKind(List<ProbeModel> models) {
    List<ProbeModel> first = new ArrayList<>();
    for (ProbeModel.Kind kind : ProbeModel.Kind.values()) {
      models.stream().filter(model -> model.kind() == kind).findFirst().ifPresent(first::add);
    }
    return first;
  }

  private static List<ProbeModel> guesses(List<String> ids) {
    return Stream.concat(
            ids.stream().filter(id -> id.startsWith("text-embedding")),
            ids.stream().filter(id -> id.startsWith("gpt-")))
        .sorted(Comparator.comparing(id -> SMALL.stream().noneMatch(id::contains)))
        .map(ProbePlan::guess)
        .toList();
  }

  private static ProbeModel guess(String id) {
    ProbeModel.Kind kind =
        id.contains("embedding") ? ProbeModel.Kind.EMBEDDING : ProbeModel.Kind.CHAT;
    return new ProbeModel(id, kind, Optional.empty(), Optional.empty());
  }
}
