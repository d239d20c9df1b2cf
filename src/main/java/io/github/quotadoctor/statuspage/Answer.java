package io.github.quotadoctor.statuspage;

import java.util.Optional;
import java.util.function.Function;

/** What was read, or why it is of no use. */
sealed interface Answer<T> {
  /** Takes the two cases apart. */
  <R> R fold(Function<T, R> usable, Function<StatusTrouble, R> unusable);

  /** Something that was read, or else a shape that is not the expected one. */
  static <T> Answer<T> ofShape(Optional<T> value) {
    return value
        .<Answer<T>>map(Usable::new)
        .orElseGet(() -> new Unusable<>(StatusTrouble.WRONG_SHAPE));
  }

  /** The same answer read further. */
  default <R> Answer<R> then(Function<T, Answer<R>> reader) {
    return fold(reader, Unusable::new);
  }

  /** Something was read. */
  record Usable<T>(T value) implements Answer<T> {
    @Override
    public <R> R fold(Function<T, R> usable, Function<StatusTrouble, R> unusable) {
      return usable.apply(value);
    }
  }

  /** Nothing was read. */
  record Unusable<T>(StatusTrouble trouble) implements Answer<T> {
    @Override
    public <R> R fold(Function<T, R> usable, Function<StatusTrouble, R> unusable) {
      return unusable.apply(trouble);
    }
  }
}
