package io.github.quotadoctor.fault;

import java.io.IOException;

/** What a server does after it has read a request. */
@FunctionalInterface
interface Answering {
  /** Answers a question, or does something else. */
  void to(Question question, Connection connection) throws IOException;

  /** Sends these bytes. */
  static Answering bytes(byte[] bytes) {
    return (question, connection) -> connection.send(bytes);
  }

  /** Sends this text. */
  static Answering text(String text) {
    return (question, connection) -> connection.send(text);
  }

  /** Sends this reply. */
  static Answering reply(Reply reply) {
    return bytes(reply.whole());
  }

  /** Reads the request and goes on with the connection in this way. */
  static Answering doing(Conduct conduct) {
    return (question, connection) -> conduct.with(connection);
  }
}
