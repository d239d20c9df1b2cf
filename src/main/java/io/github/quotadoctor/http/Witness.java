package io.github.quotadoctor.http;

import io.github.quotadoctor.config.Hosts;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.X509ExtendedTrustManager;

/** Lets another trust manager decide, no less, and remembers what each host showed. */
final class Witness extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager judge;
  private final Map<String, Certificate> shown = new ConcurrentHashMap<>();

  Witness(X509ExtendedTrustManager judge) {
    this.judge = judge;
  }

  /** What the host showed last; empty when it came to no such thing. */
  Optional<Certificate> shownBy(String host) {
    return Optional.ofNullable(shown.get(Hosts.bare(host)));
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    if (socket instanceof SSLSocket secure) {
      shown.put(Hosts.bare(secure.getHandshakeSession().getPeerHost()), Certificate.of(chain));
    }
    judge.checkServerTrusted(chain, authType, socket);
    // Java does not look at the dates of a certificate that is trusted by name.
    chain[0].checkValidity();
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    judge.checkServerTrusted(chain, authType, engine);
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    judge.checkServerTrusted(chain, authType);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    judge.checkClientTrusted(chain, authType, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    judge.checkClientTrusted(chain, authType, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    judge.checkClientTrusted(chain, authType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return judge.getAcceptedIssuers();
  }
}
