package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckId;
import java.util.Arrays;
import java.util.stream.Stream;

/** How wide the labels are that stand left of a text, which differs from language to language. */
final class Labels {
  private final Messages messages;

  Labels(Messages messages) {
    this.messages = messages;
  }

  /** The cells of the widest title of a check. */
  int checks() {
    return widest(Arrays.stream(CheckId.values()).map(id -> "check." + id.code() + ".title"));
  }

  /** The cells of the widest label of a verdict; a step has a number behind its label. */
  int verdict() {
    int steps = DisplayWidth.of(messages.text("screen.do")) + 2;
    Stream<String> others =
        Stream.of("why", "note", "since", "more", "seen", "text").map(it -> "screen." + it);
    return Math.max(steps, widest(others));
  }

  /** The cells of the widest of these texts. */
  int widest(Stream<String> keys) {
    return keys.map(messages::text).mapToInt(DisplayWidth::of).max().orElse(0);
  }
}
