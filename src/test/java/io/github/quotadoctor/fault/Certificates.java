package io.github.quotadoctor.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** Certificates with one thing wrong each, and the authority that is trusted all the same. */
final class Certificates {
  /** Not trusted by anybody. */
  static final HeldCertificate INSPECTION =
      new HeldCertificate.Builder()
          .certificateAuthority(0)
          .commonName("Example Corp Inspection CA")
          .organizationalUnit("Example Corp")
          .build();

  private static final HeldCertificate TRUSTED =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("Fault suite CA").build();
  private static final String HOST = "127.0.0.1";

  private Certificates() {}

  static HeldCertificate selfSigned() {
    return new HeldCertificate.Builder().commonName(HOST).addSubjectAlternativeName(HOST).build();
  }

  static HeldCertificate expired() {
    return new HeldCertificate.Builder()
        .signedBy(TRUSTED)
        .addSubjectAlternativeName(HOST)
        .validityInterval(
            Instant.parse("2020-01-01T00:00:00Z").toEpochMilli(),
            Instant.parse("2020-12-31T00:00:00Z").toEpochMilli())
        .build();
  }

  /** Nothing is wrong with this one. */
  static HeldCertificate trusted(String host) {
    return new HeldCertificate.Builder().signedBy(TRUSTED).addSubjectAlternativeName(host).build();
  }

  static HeldCertificate otherHost() {
    return trusted("other.example");
  }

  static HeldCertificate inspected() {
    return new HeldCertificate.Builder()
        .signedBy(INSPECTION)
        .addSubjectAlternativeName(HOST)
        .build();
  }

  /** A server that presents this certificate and would go on as the API. */
  static Conduct handshake(HeldCertificate certificate, HeldCertificate... chain) {
    return secured(
        certificate, connection -> GoodApi.answer(connection.question(), connection), chain);
  }

  /** A server that presents this certificate and goes on like this. */
  static Conduct secured(HeldCertificate certificate, Conduct conduct, HeldCertificate... chain) {
    X509Certificate[] above =
        Arrays.stream(chain).map(HeldCertificate::certificate).toArray(X509Certificate[]::new);
    SSLSocketFactory sockets =
        new HandshakeCertificates.Builder()
            .heldCertificate(certificate, above)
            .build()
            .sslContext()
            .getSocketFactory();
    return connection -> {
      SSLSocket secured =
          (SSLSocket)
              sockets.createSocket(connection.socket(), HOST, connection.socket().getPort(), true);
      secured.setUseClientMode(false);
      conduct.with(new Connection(secured));
    };
  }

  /** The one authority that is trusted. */
  static X509Certificate authority() {
    return TRUSTED.certificate();
  }

  /** A file that holds the one authority that is trusted. */
  static Path trustedFile() {
    try {
      Path file = Files.createTempFile("trusted", ".pem");
      file.toFile().deleteOnExit();
      return Files.writeString(file, TRUSTED.certificatePem());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
