package io.github.quotadoctor.fault;

import java.io.IOException;

/** What a server does with a connection, which is closed afterwards. */
@FunctionalInterface
interface Conduct {
  /** Runs on a thread of its own; the exception means that the client left. */
  void with(Connection connection) throws IOException;
}
