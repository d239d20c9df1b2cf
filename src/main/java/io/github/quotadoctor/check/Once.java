package io.github.quotadoctor.check;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is fetched when it is first asked for, and never again, on whatever thread. */
final class Once<T> {
  private final Supplier<T> supplier;
  private Optional<T> value = Optional.empty();

  Once(Supplier<T> supplier) {
    this.supplier = supplier;
  }

  synchronized T get() {
    T known = value.orElseGet(supplier);
    value = Optional.of(known);
    return known;
  }

  /** The value if it was asked for before. */
  synchronized Optional<T> known() {
    return value;
  }
}
