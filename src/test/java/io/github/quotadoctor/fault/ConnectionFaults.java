package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.CONNECTION_FAILED;
import static io.github.quotadoctor.diagnosis.Cause.DNS_FAILURE;
import static io.github.quotadoctor.diagnosis.Cause.PROXY_FAILURE;
import static io.github.quotadoctor.diagnosis.Cause.TIMEOUT;

import java.util.List;

/** Faults that leave the request without any answer. */
final class ConnectionFaults {
  private ConnectionFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.at(
                Places::unknownHost,
                "unknown-host",
                DNS_FAILURE,
                "The name of the host has no address.")
            .being(Fault.Trait.OFF_LOOPBACK),
        Fault.at(
            Places::closedPort, "closed-port", CONNECTION_FAILED, "Nobody listens at the port."),
        Fault.onConnection(
                "silent",
                TIMEOUT,
                "The server takes the connection and says nothing.",
                Connection::hold)
            .being(Fault.Trait.WAITS),
        Fault.onConnection(
                "reset-at-once",
                CONNECTION_FAILED,
                "The server takes the connection and resets it at once.",
                Connection::reset)
            .being(Fault.Trait.UNCOUNTED),
        Fault.onModels(
            "reset-after-request",
            CONNECTION_FAILED,
            "The server reads the request and resets the connection.",
            Answering.doing(Connection::reset)),
        Fault.onModels(
            "closed-after-request",
            CONNECTION_FAILED,
            "The server reads the request and closes the connection without a word.",
            Answering.doing(Connection::close)),
        Fault.onModels(
            "proxy-login",
            PROXY_FAILURE,
            "Somebody on the way asks for a login (407).",
            Answering.reply(
                Reply.html(407, "Proxy Authentication Required")
                    .with("Proxy-Authenticate: Basic realm=\"Example Corp\""))));
  }
}
