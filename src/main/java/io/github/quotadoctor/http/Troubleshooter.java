package io.github.quotadoctor.http;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.InvalidAlgorithmParameterException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Tells from an exception and the stage it came at, why there is no answer. */
final class Troubleshooter {
  private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

  private Troubleshooter() {}

  static Breakage breakage(IOException failure, StageRecorder recorder) {
    if (askedByProxy(recorder)) {
      return Breakage.PROXY;
    }
    if (failure instanceof UnknownHostException) {
      return Breakage.UNKNOWN_HOST;
    }
    if (failure instanceof SSLException) {
      return isAboutCertificate(failure) ? Breakage.CERTIFICATE : Breakage.HANDSHAKE;
    }
    if (failure instanceof InterruptedIOException) {
      return Breakage.TIMED_OUT;
    }
    if (failure instanceof ProtocolException) {
      return Breakage.NOT_HTTP;
    }
    return switch (recorder.stage()) {
      case LOOKUP, CONNECT -> Breakage.NOT_CONNECTED;
      case TLS -> Breakage.HANDSHAKE;
      case SENT, ANSWERED -> Breakage.CUT;
    };
  }

  private static boolean askedByProxy(StageRecorder recorder) {
    return recorder.answer().filter(it -> it.code() == PROXY_AUTHENTICATION_REQUIRED).isPresent();
  }

  /** A machine that trusts no authority at all fails with an invalid parameter. */
  private static boolean isAboutCertificate(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateException
          || cause instanceof SSLPeerUnverifiedException
          || cause instanceof InvalidAlgorithmParameterException) {
        return true;
      }
    }
    return false;
  }
}
