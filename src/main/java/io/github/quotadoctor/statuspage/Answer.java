package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** What was read at an address, or why it is of no use. */
sealed interface Answer<T> {
  /** Takes the two cases apart. */
  <R> R fold(Function<Usable<T>, R> usable, Function<StatusTrouble, R> unusable);

  /** The same answer read further; of the wrong shape where nothing comes of it. */
  default <R> Answer<R> read(Function<T, Optional<R>> reader) {
    return fold(
        usable ->
            reader
                .apply(usable.value())
                .<Answer<R>>map(value -> new Usable<>(value, usable.source()))
                .orElseGet(() -> new Unusable<>(StatusTrouble.WRONG_SHAPE)),
        Unusable::new);
  }

  /** Something was read. */
  record Usable<T>(T value, URI source) implements Answer<T> {
    @Override
    public <R> R fold(Function<Usable<T>, R> usable, Function<StatusTrouble, R> unusable) {
      return usable.apply(this);
    }
  }

  /** Nothing was read. */
  record Unusable<T>(StatusTrouble trouble) implements Answer<T> {
    @Override
    public <R> R fold(Function<Usable<T>, R> usable, Function<StatusTrouble, R> unusable) {
      return unusable.apply(trouble);
    }
  }
}
