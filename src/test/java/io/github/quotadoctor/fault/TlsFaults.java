package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.TIMEOUT;
import static io.github.quotadoctor.diagnosis.Cause.TLS_FAILURE;

import java.util.List;
import okhttp3.tls.HeldCertificate;

/** Faults of a connection that is to be secured. */
final class TlsFaults {
  private static final byte[] FATAL_ALERT = {0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28};

  private TlsFaults() {}

  static List<Fault> all() {
    return List.of(
        presenting(
            "tls-self-signed",
            "The server's certificate is signed by nobody but itself.",
            Certificates.selfSigned()),
        presenting("tls-expired", "The server's certificate has expired.", Certificates.expired()),
        presenting(
            "tls-other-host",
            "The server's certificate is for another host.",
            Certificates.otherHost()),
        presenting(
            "tls-company-proxy",
            "A company's proxy opens the connection with a certificate of its own.",
            Certificates.inspected(),
            Certificates.INSPECTION),
        secured(
            "tls-plain-http",
            "The base URL says https, and the server speaks plain HTTP.",
            connection -> {
              connection.socket().getInputStream().read();
              connection.send(Reply.html(400, "Bad Request"));
              connection.socket().shutdownOutput();
              connection.hold();
            }),
        secured(
            "tls-closed",
            "The server closes the connection while it is being secured.",
            connection -> {
              connection.socket().getInputStream().readNBytes(HELLO);
              connection.socket().shutdownOutput();
              connection.hold();
            }),
        secured(
            "tls-reset",
            "The server resets the connection while it is being secured.",
            connection -> {
              connection.socket().getInputStream().readNBytes(HELLO);
              connection.reset();
            }),
        Fault.at(
                () -> FaultServer.secure(Connection::hold),
                "tls-silent",
                TIMEOUT,
                "The server says nothing while the connection is being secured.")
            .being(Fault.Trait.WAITS),
        secured(
            "tls-alert",
            "The server refuses to secure the connection.",
            connection -> {
              connection.socket().getInputStream().readNBytes(HELLO);
              connection.send(FATAL_ALERT);
              connection.socket().shutdownOutput();
              connection.hold();
            }));
  }

  /** So much of the client's first message at least. */
  private static final int HELLO = 64;

  private static Fault secured(String name, String sentence, Conduct conduct) {
    return Fault.at(() -> FaultServer.secure(conduct), name, TLS_FAILURE, sentence)
        .saying("The key was not sent.");
  }

  private static Fault presenting(
      String name, String sentence, HeldCertificate certificate, HeldCertificate... chain) {
    return secured(name, sentence, Certificates.handshake(certificate, chain));
  }
}
