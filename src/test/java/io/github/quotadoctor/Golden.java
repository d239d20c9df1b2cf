package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what was printed with a file, whole and to the letter. {@code -Dgolden.update=true}
 * writes the files anew; not where {@code CI} is set.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/screens");

  private Golden() {}

  /** Fails unless the file holds exactly this text. */
  public static void assertSame(String name, String printed) {
    assertSame(FOLDER.resolve(name), printed);
  }

  /** Fails unless the file, wherever it is, holds exactly this text. */
  public static void assertSame(Path file, String printed) {
    try {
      if (Boolean.getBoolean("golden.update")) {
        update(file, printed);
      } else if (!Files.exists(file)) {
        fail("there is no golden file " + file);
      }
      assertThat(printed).as(file.toString()).isEqualTo(Files.readString(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The name of the same screen in another language: each but English has a folder of its own. */
  public static String in(String language, String name) {
    return language.equals("en") ? name : language + "/" + name;
  }

  /** The text of a golden file. */
  public static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void update(Path file, String printed) throws IOException {
    if (System.getenv("CI") != null) {
      fail("golden files are not written in CI");
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, printed);
  }
}
