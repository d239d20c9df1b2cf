package io.github.quotadoctor.http;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;

/** Who is trusted to vouch for a server. */
final class Trust {
  private Trust() {}

  /** Trusts these issuers; those that Java trusts where none are named. */
  static Witness in(Optional<List<X509Certificate>> issuers) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(issuers.isPresent() ? store(issuers.get()) : null);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst()
          .map(Witness::new)
          .orElseThrow(() -> new IllegalStateException("Java has no trust manager"));
    } catch (GeneralSecurityException | IOException broken) {
      throw new IllegalStateException("the issuers that Java trusts cannot be read", broken);
    }
  }

  private static KeyStore store(List<X509Certificate> issuers)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (X509Certificate issuer : issuers) {
      store.setCertificateEntry(Integer.toString(store.size()), issuer);
    }
    return store;
  }

  static SSLSocketFactory sockets(Witness witness) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {witness}, null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Java has no TLS", broken);
    }
  }
}
