package io.github.quotadoctor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which version of the program this is. */
final class Version {
  private Version() {}

  /** What is printed where somebody asks for it. */
  static String line() {
    return "quotadoctor " + current() + "\n";
  }

  static String current() {
    try (InputStream file =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      Properties properties = new Properties();
      properties.load(file);
      return properties.getProperty("version");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
