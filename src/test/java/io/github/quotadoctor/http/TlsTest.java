package io.github.quotadoctor.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.github.quotadoctor.http.Clients.AMPLE;
import static io.github.quotadoctor.http.Clients.SHORT;
import static io.github.quotadoctor.http.Clients.ample;
import static io.github.quotadoctor.http.Clients.answered;
import static io.github.quotadoctor.http.Clients.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.Proxies;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TlsTest {
  private static final String TRUST_STORE = "javax.net.ssl.trustStore";
  private static final String TRUST_STORE_PASSWORD = "javax.net.ssl.trustStorePassword";
  private static final String PASSWORD = "password";
  private static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder().certificateAuthority(0).commonName("test").build();

  @TempDir private Path directory;
  private Optional<List<X509Certificate>> trusted = Optional.empty();

  @BeforeEach
  void trustTheTestAuthority() throws IOException, GeneralSecurityException {
    KeyStore trusted = emptyStore();
    trusted.setCertificateEntry("authority", AUTHORITY.certificate());
    System.setProperty(TRUST_STORE, saved(trusted).toString());
    System.setProperty(TRUST_STORE_PASSWORD, PASSWORD);
  }

  @AfterEach
  void trustTheUsualAuthoritiesAgain() {
    System.clearProperty(TRUST_STORE);
    System.clearProperty(TRUST_STORE_PASSWORD);
  }

  @Test
  void aTrustedCertificateIsAnswered() throws IOException, GeneralSecurityException {
    assertThat(answered(get(forHost("api.example").build())).status()).isEqualTo(200);
  }

  @Test
  void aSelfSignedCertificateIsRefused() throws IOException, GeneralSecurityException {
    HeldCertificate selfSigned =
        new HeldCertificate.Builder().addSubjectAlternativeName("api.example").build();
    assertBroken(get(selfSigned), Stage.TLS, Breakage.SELF_SIGNED);
  }

  @Test
  void aCertificateForAnotherHostIsRefused() throws IOException, GeneralSecurityException {
    assertBroken(get(forHost("other.example").build()), Stage.TLS, Breakage.OTHER_HOST);
  }

  @Test
  void anExpiredCertificateIsRefused() throws IOException, GeneralSecurityException {
    HeldCertificate expired = forHost("api.example").validityInterval(0, 1000).build();
    assertBroken(get(expired), Stage.TLS, Breakage.EXPIRED);
  }

  @Test
  void aCertificateThatIsNotValidYetIsRefused() throws IOException, GeneralSecurityException {
    long tomorrow = System.currentTimeMillis() + Duration.ofDays(1).toMillis();
    HeldCertificate early =
        forHost("api.example").validityInterval(tomorrow, tomorrow + 1000).build();
    assertBroken(get(early), Stage.TLS, Breakage.NOT_YET_VALID);
  }

  @Test
  void anIssuerThatIsNotTrustedIsNamed() throws IOException, GeneralSecurityException {
    HeldCertificate proxy =
        new HeldCertificate.Builder()
            .certificateAuthority(0)
            .commonName("Example, Inc. + Inspection")
            .build();
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .signedBy(proxy)
            .addSubjectAlternativeName("api.example")
            .build();

    Exchange exchange = get(shown);

    assertBroken(exchange, Stage.TLS, Breakage.UNTRUSTED_ISSUER);
    assertThat(certificate(exchange).issuer()).isEqualTo("Example, Inc. + Inspection");
    assertThat(certificate(exchange).selfSigned()).isFalse();
  }

  @Test
  void theHostsOfACertificateAreKnown() throws IOException, GeneralSecurityException {
    HeldCertificate shown = forHost("login.example").addSubjectAlternativeName("10.1.2.3").build();

    assertThat(certificate(get(shown)).hosts()).containsExactly("login.example", "10.1.2.3");
  }

  @Test
  void issuersThatAreNamedAreTrustedInsteadOfTheUsualOnes()
      throws IOException, GeneralSecurityException {
    HeldCertificate other = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate shown = forHost("api.example").build();
    trustTheUsualAuthoritiesAgain();

    trusted = Optional.of(List.of(other.certificate(), AUTHORITY.certificate()));
    assertThat(answered(get(shown)).status()).isEqualTo(200);

    trusted = Optional.of(List.of(other.certificate()));
    assertBroken(get(shown), Stage.TLS, Breakage.UNTRUSTED_ISSUER);
  }

  @Test
  void anExpiredCertificateIsRefusedEvenWhereItIsTrustedItself()
      throws IOException, GeneralSecurityException {
    HeldCertificate expired = forHost("api.example").validityInterval(0, 1000).build();
    trusted = Optional.of(List.of(expired.certificate()));

    assertBroken(get(expired), Stage.TLS, Breakage.EXPIRED);
  }

  @Test
  void whatAHostShowsIsKnownHoweverItsNameIsWritten() throws IOException, GeneralSecurityException {
    HeldCertificate selfSigned =
        new HeldCertificate.Builder().addSubjectAlternativeName("api.example").build();

    Exchange exchange = get(selfSigned, "API.Example");

    assertBroken(exchange, Stage.TLS, Breakage.SELF_SIGNED);
    assertThat(certificate(exchange).hosts()).containsExactly("api.example");
  }

  @Test
  void aMachineThatTrustsNobodyRefusesEveryCertificate()
      throws IOException, GeneralSecurityException {
    System.setProperty(TRUST_STORE, saved(emptyStore()).toString());
    assertBroken(get(forHost("api.example").build()), Stage.TLS, Breakage.CERTIFICATE);
  }

  @Test
  void plainHttpWhereTlsIsSpokenIsAFailedHandshake() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection -> {
              OddServer.send(connection, "HTTP/1.1 400 Bad Request\r\n\r\n");
              connection.shutdownOutput();
            })) {
      assertBroken(get(server.secureUrl(), AMPLE), Stage.TLS, Breakage.NOT_TLS);
    }
  }

  @Test
  void aConnectionResetInTheHandshakeIsAFailedHandshake() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection -> {
              connection.getInputStream().read();
              OddServer.reset(connection);
            })) {
      assertBroken(get(server.secureUrl(), AMPLE), Stage.TLS, Breakage.HANDSHAKE);
    }
  }

  @Test
  void aConnectionClosedInTheHandshakeIsAFailedHandshake() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection -> {
              connection.getInputStream().read();
              connection.shutdownOutput();
            })) {
      assertBroken(get(server.secureUrl(), AMPLE), Stage.TLS, Breakage.HANDSHAKE);
    }
  }

  @Test
  void aServerThatNeverShakesHandsIsATimeoutThere() throws IOException {
    try (OddServer server = OddServer.that(connection -> {})) {
      assertBroken(get(server.secureUrl(), SHORT), Stage.TLS, Breakage.TIMED_OUT);
    }
  }

  private static HeldCertificate.Builder forHost(String name) {
    return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(name);
  }

  private Exchange get(HeldCertificate certificate) throws IOException, GeneralSecurityException {
    return get(certificate, "api.example");
  }

  private Exchange get(HeldCertificate certificate, String host)
      throws IOException, GeneralSecurityException {
    KeyStore store = emptyStore();
    store.setKeyEntry(
        "server",
        certificate.keyPair().getPrivate(),
        PASSWORD.toCharArray(),
        new X509Certificate[] {certificate.certificate()});
    WireMockServer server =
        new WireMockServer(
            wireMockConfig()
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(saved(store).toString())
                .keystoreType("PKCS12")
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD));
    server.start();
    try {
      server.stubFor(any(anyUrl()).willReturn(okJson("{}")));
      return get(URI.create("https://" + host + ":" + server.httpsPort() + "/v1/models"), AMPLE);
    } finally {
      server.stop();
    }
  }

  private static Certificate certificate(Exchange exchange) {
    return ((Exchange.Broken) exchange).certificate().orElseThrow();
  }

  private Exchange get(URI url, Duration timeout) {
    Connection connection =
        new Connection(Proxies.NONE, trusted.map(it -> new Sourced<>(it, Source.DEFAULT)));
    try (HttpClient client = Clients.reachedBy(connection)) {
      return client.send(HttpRequest.get(url, timeout), ample());
    }
  }

  private static KeyStore emptyStore() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD.toCharArray());
    return store;
  }

  private Path saved(KeyStore store) throws IOException, GeneralSecurityException {
    Path file = directory.resolve(UUID.randomUUID() + ".p12");
    try (OutputStream stream = Files.newOutputStream(file)) {
      store.store(stream, PASSWORD.toCharArray());
    }
    return file;
  }
}
