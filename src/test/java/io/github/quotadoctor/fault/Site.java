package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** A place where a fault happens, from its opening to its close. */
public interface Site extends AutoCloseable {
  /** What {@code --base-url} takes. */
  URI baseUrl();

  /** What {@code check} has to be told besides. */
  default List<String> arguments() {
    return List.of();
  }

  /** How many connections reached a place that they must never reach. */
  default int strayConnections() {
    return 0;
  }

  @Override
  void close() throws IOException;

  /** Opens a place. */
  @FunctionalInterface
  interface Opening {
    Site open() throws IOException;
  }
}
