package io.github.quotadoctor.openai;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the Admin API said to one question: it told, there is no such thing, or it did not tell. */
public sealed interface AdminReply<T> {
  /** Takes the three cases apart. */
  <R> R fold(Function<T, R> told, Supplier<R> absent, Function<AdminRefusal, R> refused);

  /** The same reply, read further. */
  default <R> AdminReply<R> map(Function<T, R> reader) {
    return fold(value -> new Told<>(reader.apply(value)), Absent::new, Refused::new);
  }

  /** What was told, if it was. */
  default Optional<T> told() {
    return fold(Optional::of, Optional::empty, refusal -> Optional.empty());
  }

  /** Why it was not told, where it was refused. */
  default Optional<AdminRefusal> refusal() {
    return fold(told -> Optional.empty(), Optional::empty, Optional::of);
  }

  /** It was told. */
  record Told<T>(T value) implements AdminReply<T> {
    @Override
    public <R> R fold(Function<T, R> told, Supplier<R> absent, Function<AdminRefusal, R> refused) {
      return told.apply(value);
    }
  }

  /** There is no such thing, such as a limit that nobody set. */
  record Absent<T>() implements AdminReply<T> {
    @Override
    public <R> R fold(Function<T, R> told, Supplier<R> absent, Function<AdminRefusal, R> refused) {
      return absent.get();
    }
  }

  /** It was not told. */
  record Refused<T>(AdminRefusal reason) implements AdminReply<T> {
    @Override
    public <R> R fold(Function<T, R> told, Supplier<R> absent, Function<AdminRefusal, R> refused) {
      return refused.apply(reason);
    }
  }
}
