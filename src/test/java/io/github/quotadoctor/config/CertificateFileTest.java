package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateFileTest {
  private static final HeldCertificate ONE = held("one");
  private static final HeldCertificate TWO = held("two");

  @TempDir private Path folder;

  private static HeldCertificate held(String name) {
    return new HeldCertificate.Builder().certificateAuthority(0).commonName(name).build();
  }

  private static List<X509Certificate> both() {
    return List.of(ONE.certificate(), TWO.certificate());
  }

  @Test
  void aBundleIsReadWithWhateverStandsBetweenItsCertificates() {
    String bundle =
        "# Issuer: one - \u00e9\r\n"
            + ONE.certificatePem().replace("\n", "\r\n")
            + "\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"
            + TWO.certificatePem();

    assertThat(CertificateFile.parse(bundle)).isEqualTo(both());
  }

  @Test
  void aDamagedCertificateDoesNotSpoilTheOthers() {
    String damaged = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    String cut = TWO.certificatePem().substring(0, 200);

    assertThat(CertificateFile.parse(damaged + ONE.certificatePem() + damaged + cut))
        .containsExactly(ONE.certificate());
    assertThat(CertificateFile.parse("-----END CERTIFICATE-----\n" + ONE.certificatePem()))
        .containsExactly(ONE.certificate());
  }

  @Test
  void theOptionGoesBeforeTheVariableAndBothNameTheirPlace() throws IOException {
    Files.writeString(folder.resolve("one.pem"), ONE.certificatePem());
    Files.writeString(folder.resolve("two.pem"), TWO.certificatePem());
    Resolver resolver = new Resolver(folder).variable("SSL_CERT_FILE", "two.pem");

    assertThat(resolver.settled().connection().issuers())
        .contains(new Sourced<>(List.of(TWO.certificate()), Source.variable("SSL_CERT_FILE")));
    assertThat(resolver.typed(Option.CA_FILE, "one.pem").settled().connection().issuers())
        .contains(new Sourced<>(List.of(ONE.certificate()), Source.option(Option.CA_FILE)));
  }

  @Test
  void aFileWithoutCertificatesIsToldAndNotPassedOver() throws IOException {
    Files.writeString(folder.resolve("empty.pem"), "nothing");

    new Resolver(folder)
        .variable("SSL_CERT_FILE", "empty.pem")
        .assertRefused("usage.ca_file", Map.of("file", "empty.pem", "name", "SSL_CERT_FILE"));
    new Resolver(folder)
        .typed(Option.CA_FILE, ".")
        .assertRefused("usage.ca_file", Map.of("file", ".", "name", "--ca-file"));
  }
}
