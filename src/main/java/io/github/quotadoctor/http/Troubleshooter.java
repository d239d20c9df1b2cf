package io.github.quotadoctor.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * Tells why a request brought no answer, from the exception and how far it had come.
 *
 * @param stage how far it had come
 * @param answerStatus the status of the answer that came, if one came
 * @param proxied whether a proxy stands on the way
 * @param certificate what the host showed for itself
 */
record Troubleshooter(
    Stage stage,
    Optional<Integer> answerStatus,
    boolean proxied,
    Optional<Certificate> certificate) {
  static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  /** OkHttp 5.5 tells the status of a refused tunnel in the message only. */
  private static final Pattern REFUSED_TUNNEL =
      Pattern.compile("Unexpected response code for CONNECT: (\\d{3})");

  /** Okio 3 quotes in hexadecimal digits what it read in place of a line. */
  private static final Pattern QUOTED = Pattern.compile("content=[0-9a-f]{2}");

  private static final String REFUSED_LOGIN = "Failed to authenticate with proxy";

  Breakage breakage(IOException failure) {
    if (answerStatus.filter(status -> status == PROXY_AUTHENTICATION_REQUIRED).isPresent()) {
      return Breakage.PROXY_LOGIN;
    }
    if (proxied && stage.compareTo(Stage.CONNECT) <= 0) {
      return onTheWayToTheProxy(failure);
    }
    if (failure instanceof UnknownHostException) {
      return Breakage.UNKNOWN_HOST;
    }
    if (failure instanceof SSLException) {
      return insecure(failure);
    }
    if (failure instanceof InterruptedIOException) {
      return Breakage.TIMED_OUT;
    }
    if (failure instanceof ProtocolException || hasBegunOtherwise(failure)) {
      return Breakage.NOT_HTTP;
    }
    return switch (stage) {
      case WAITING, LOOKUP, CONNECT -> Breakage.NOT_CONNECTED;
      case TLS -> Breakage.HANDSHAKE;
      case SENT, ANSWERED -> Breakage.CUT;
    };
  }

  /** What it means that the time is up. */
  Breakage timedOut() {
    return proxied && stage.compareTo(Stage.CONNECT) <= 0
        ? Breakage.PROXY_TIMED_OUT
        : Breakage.TIMED_OUT;
  }

  /** The name of the exception, never its message; for a refused tunnel the proxy's status. */
  String reason(IOException failure) {
    return refusedTunnel(failure).orElse(failure.getClass().getSimpleName());
  }

  private Breakage onTheWayToTheProxy(IOException failure) {
    if (REFUSED_LOGIN.equals(failure.getMessage())) {
      return Breakage.PROXY_LOGIN;
    }
    if (refusedTunnel(failure).isPresent()) {
      return Breakage.PROXY_REFUSED;
    }
    if (failure instanceof UnknownHostException && stage == Stage.LOOKUP) {
      return Breakage.PROXY_UNKNOWN; // later, Java mistakes an answer that is not SOCKS for a name
    }
    return failure instanceof InterruptedIOException
        ? Breakage.PROXY_TIMED_OUT
        : Breakage.PROXY_NOT_CONNECTED;
  }

  private static Optional<String> refusedTunnel(IOException failure) {
    Matcher matcher = REFUSED_TUNNEL.matcher(String.valueOf(failure.getMessage()));
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether something came that is no head of an answer; after nothing at all, none is quoted. */
  private static boolean hasBegunOtherwise(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException
          && QUOTED.matcher(String.valueOf(cause.getMessage())).find()) {
        return true;
      }
    }
    return false;
  }

  private Breakage insecure(IOException failure) {
    if (isCausedBy(failure, SSLPeerUnverifiedException.class)) {
      return Breakage.OTHER_HOST;
    }
    if (isCausedBy(failure, CertificateExpiredException.class)) {
      return Breakage.EXPIRED;
    }
    if (isCausedBy(failure, CertificateNotYetValidException.class)) {
      return Breakage.NOT_YET_VALID;
    }
    if (isCausedBy(failure, CertificateException.class)) {
      return untrusted(failure);
    }
    if (isCausedBy(failure, InvalidAlgorithmParameterException.class)) {
      return Breakage.CERTIFICATE; // how Java says that it trusts nobody at all
    }
    boolean garbled = String.valueOf(failure.getMessage()).contains("SSL message");
    return garbled ? Breakage.NOT_TLS : Breakage.HANDSHAKE;
  }

  private Breakage untrusted(IOException failure) {
    if (!isCausedBy(failure, CertPathBuilderException.class)) {
      return Breakage.CERTIFICATE;
    }
    boolean selfSigned = certificate.filter(Certificate::selfSigned).isPresent();
    return selfSigned ? Breakage.SELF_SIGNED : Breakage.UNTRUSTED_ISSUER;
  }

  private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
