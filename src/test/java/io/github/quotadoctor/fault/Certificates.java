package io.github.quotadoctor.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
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
  private static final String PASSWORD = "password";

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
      Connection answered = new Connection(secured);
      GoodApi.answer(answered.question(), answered);
    };
  }

  /** What makes a Java process trust the one authority: saved to a file in this folder. */
  static Map<String, String> trusting(Path folder) {
    Path file = folder.resolve("trusted.p12");
    try (OutputStream stream = Files.newOutputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, PASSWORD.toCharArray());
      store.setCertificateEntry("authority", TRUSTED.certificate());
      store.store(stream, PASSWORD.toCharArray());
    } catch (IOException | GeneralSecurityException broken) {
      throw new IllegalStateException("the store of trusted authorities", broken);
    }
    return Map.of(
        "javax.net.ssl.trustStore", file.toString(), "javax.net.ssl.trustStorePassword", PASSWORD);
  }
}
