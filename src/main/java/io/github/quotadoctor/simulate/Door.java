package io.github.quotadoctor.simulate;

/** A port on the loopback address, held until it is closed. */
interface Door extends AutoCloseable {
  int port();

  /** Frees the port; does not wait for anybody. */
  @Override
  void close();
}
