package io.github.quotadoctor.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The part of a script that is the same whatever can be typed. */
final class ScriptFrame {
  private final String text;

  private ScriptFrame(String text) {
    this.text = text;
  }

  static ScriptFrame read(String file) {
    try (InputStream stream = Objects.requireNonNull(ScriptFrame.class.getResourceAsStream(file))) {
      return new ScriptFrame(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** With these lines in place of the one that holds nothing but the name between at signs. */
  ScriptFrame with(String name, String lines) {
    return new ScriptFrame(text.replace("@" + name + "@\n", lines));
  }

  String text() {
    return text;
  }
}
