package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every byte is handed on once, in order, under the number of its line. */
class LineSourceTest {
  private final List<String> lines = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();

  private long read(InputStream stream) throws IOException {
    return new LineSource(stream)
        .forEach(
            (bytes, from, to, number) -> {
              lines.add(new String(bytes, from, to - from, StandardCharsets.UTF_8));
              numbers.add(number);
            },
            read -> {});
  }

  private long read(String text) throws IOException {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theLastLineNeedsNoLineBreak() throws IOException {
    assertThat(read("a\n\nb")).isEqualTo(3);
    assertThat(lines).containsExactly("a", "", "b");
    assertThat(numbers).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aLineBreakAtTheEndBeginsNoLine() throws IOException {
    assertThat(read("a\nb\n")).isEqualTo(2);
    assertThat(read("")).isZero();
  }

  @Test
  void aLineLongerThanTheBufferComesInPiecesOfOneNumber() throws IOException {
    String text = "x".repeat(700_000);

    assertThat(read("first\n" + text + "\nlast")).isEqualTo(3);
    assertThat(String.join("", lines)).isEqualTo("first" + text + "last");
    assertThat(numbers).startsWith(1L, 2L, 2L).endsWith(2L, 3L).isSorted();
  }

  @Test
  void aStreamThatGivesAByteAtATimeIsReadAlike() throws IOException {
    InputStream slow =
        new ByteArrayInputStream("one\ntwo\nthree".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            return super.read(bytes, offset, Math.min(1, length));
          }
        };

    assertThat(read(slow)).isEqualTo(3);
    assertThat(lines).containsExactly("one", "two", "three");
  }

  @Test
  void manyLinesAreMovedThroughTheBufferWithoutLoss() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < 100_000; line++) {
      text.append("line ").append(line).append('\n');
    }

    assertThat(read(text.toString())).isEqualTo(100_000);
    assertThat(lines.get(77_777)).isEqualTo("line 77777");
  }

  @Test
  void theLinesBeforeAreThereToLookBackAt() {
    byte[] bytes = "a\nb\nc\nd".getBytes(StandardCharsets.UTF_8);

    assertThat(LineSource.before(bytes, 6, 2)).isEqualTo("b\nc\n");
    assertThat(LineSource.before(bytes, 6, 9)).isEqualTo("a\nb\nc\n");
    assertThat(LineSource.before(bytes, 0, 9)).isEmpty();
  }
}
