package io.github.quotadoctor.http;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server showed for itself; not to be trusted in any word.
 *
 * @param issuer who vouches for it, the topmost of the chain that was shown
 * @param hosts the hosts that it is for
 * @param selfSigned whether it vouches for itself
 */
public record Certificate(
    String issuer, List<String> hosts, Instant from, Instant until, boolean selfSigned) {
  private static final int DNS_NAME = 2;
  private static final int ADDRESS = 7;

  /** Source: RFC 2253, section 2.4, 1997. */
  private static final String PART = "((?:[^,+\\\\]|\\\\.)++)";

  public Certificate {
    hosts = List.copyOf(hosts);
  }

  /** The certificate at the start of this chain, which is not empty. */
  static Certificate of(X509Certificate... chain) {
    X509Certificate own = chain[0];
    X509Certificate top = chain[chain.length - 1];
    return new Certificate(
        name(top.getIssuerX500Principal().getName()),
        hosts(own),
        own.getNotBefore().toInstant(),
        own.getNotAfter().toInstant(),
        own.getIssuerX500Principal().equals(own.getSubjectX500Principal()));
  }

  private static List<String> hosts(X509Certificate certificate) {
    List<String> hosts = new ArrayList<>();
    try {
      Collection<List<?>> names = certificate.getSubjectAlternativeNames();
      for (List<?> name : names == null ? List.<List<?>>of() : names) {
        boolean host =
            Objects.equals(name.get(0), DNS_NAME) || Objects.equals(name.get(0), ADDRESS);
        if (host) {
          hosts.add(String.valueOf(name.get(1)));
        }
      }
    } catch (CertificateParsingException malformed) {
      return List.of();
    }
    return hosts;
  }

  /** The common name, else the organization, else all of it. */
  private static String name(String distinguished) {
    return part(distinguished, "CN").or(() -> part(distinguished, "O")).orElse(distinguished);
  }

  private static Optional<String> part(String distinguished, String type) {
    Matcher matcher = Pattern.compile("(?:^|[,+])" + type + "=" + PART).matcher(distinguished);
    return matcher.find()
        ? Optional.of(matcher.group(1).replaceAll("\\\\(.)", "$1"))
        : Optional.empty();
  }
}
