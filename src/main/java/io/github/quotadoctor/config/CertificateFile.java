package io.github.quotadoctor.config;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** Reads the certificates of a PEM file; what stands between and beside them is passed over. */
final class CertificateFile {
  private static final int LARGEST = 8 << 20;
  private static final String BEGIN = "-----BEGIN CERTIFICATE-----";
  private static final String END = "-----END CERTIFICATE-----";

  private CertificateFile() {}

  /**
   * All certificates in the file that can be read; none when the file cannot be, or not in time.
   */
  static List<X509Certificate> read(Path directory, String name, Duration limit) {
    try {
      Path path = directory.resolve(name);
      return parse(TimeLimit.within(limit, () -> text(path)));
    } catch (IOException | InvalidPathException | TimeoutException unreadable) {
      return List.of();
    }
  }

  private static String text(Path path) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return new String(stream.readNBytes(LARGEST), StandardCharsets.ISO_8859_1);
    }
  }

  static List<X509Certificate> parse(String text) {
    List<X509Certificate> found = new ArrayList<>();
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    while (begin >= 0 && end >= 0) {
      if (begin < end) {
        add(text.substring(begin + BEGIN.length(), end), found);
      }
      begin = text.indexOf(BEGIN, end);
      end = text.indexOf(END, end + END.length());
    }
    return List.copyOf(found);
  }

  private static void add(String base64, List<X509Certificate> found) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      found.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(bytes)));
    } catch (IllegalArgumentException | CertificateException damaged) {
      // One damaged entry of a long list does not spoil the others.
    }
  }
}
