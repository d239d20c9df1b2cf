package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Finding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What client libraries say when no answer came, or when nothing was sent. Source: the libraries'
 * own messages as they stand in public issue threads, 2023 to 2026.
 */
final class ClientRules {
  private record Saying(Pattern words, Cause cause) {}

  private static final List<Saying> SAYINGS =
      List.of(
          saying(
              Cause.KEY_MALFORMED,
              "illegal header value|invalid header value|not a legal HTTP header value"
                  + "|invalid character in header content|codec can't encode character"
                  + "|ERR_INVALID_CHAR|cannot convert argument to a ByteString"),
          saying(
              Cause.KEY_MISSING,
              "missing credentials\\. please pass|the api_key client option must be set"
                  + "|OPENAI_API_KEY environment variable is missing|no API key provided"
                  + "|did not find openai_api_key|OPENAI_API_KEY is not set"
                  + "|api_?key is (?:required|missing|not set)|missing OPENAI_API_KEY"),
          saying(
              Cause.PROXY_FAILURE,
              "407 Proxy|response 407|tunnel failed|proxy authentication required|tunnel connection"
                  + " failed|ProxyError|unable to connect to proxy|ERR_PROXY"),
          saying(
              Cause.TLS_FAILURE,
              "CERTIFICATE_VERIFY_FAILED|unable to get (?:local )?issuer certificate|self[- ]signed"
                  + " certificate|PKIX path building failed|SSLHandshakeException|x509:"
                  + " |UNABLE_TO_VERIFY_LEAF|certificate (?:has expired|verify"
                  + " failed)|CERT_HAS_EXPIRED|ERR_TLS_CERT|\\bSSLError\\b|SSL routines|SSL"
                  + " connection could|wrong version number|hostname mismatch|SSL certificate"
                  + " problem"),
          saying(
              Cause.DNS_FAILURE,
              "ENOTFOUND|EAI_AGAIN|name or service not known|nodename nor servname"
                  + "|name resolution|NameResolutionError|UnknownHostException|no such host"
                  + "|could not resolve host|getaddrinfo failed|failed to lookup address"
                  + "|no address associated with hostname|no such host is known"),
          saying(
              Cause.TIMEOUT,
              "request timed"
                  + " out|APITimeoutError|APIConnectionTimeoutError|ETIMEDOUT|ESOCKETTIMEDOUT"
                  + "|UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT|\\b(?:Read|Connect|Pool)Timeout"
                  + "|SocketTimeoutException|HttpTimeoutException|HttpConnectTimeoutException|context"
                  + " deadline exceeded|client\\.timeout exceeded|i/o"
                  + " timeout|(?:operation|connection|read) timed out|timeout of \\d{1,9} ?ms"
                  + " exceeded|net/http: request canceled|execution"
                  + " expired|Net::(?:Read|Open)Timeout"),
          saying(
              Cause.NOT_AN_API_ANSWER,
              "sorry, you have been blocked|attention required! \\| cloudflare|just a"
                  + " moment\\.\\.\\.|unexpected token '?<|can only be accessed over HTTPS"),
          saying(
              Cause.CONNECTION_FAILED,
              "ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|connection refused"
                  + "|connection reset|socket hang up|connection error\\.|APIConnectionError"
                  + "|network is unreachable|no route to host|RemoteDisconnected"
                  + "|server disconnected|connection aborted|peer closed connection"
                  + "|all connection attempts failed|fetch failed|OpenAIIoException|EPIPE"
                  + "|error communicating with openai|connection closed before message"));

  private ClientRules() {}

  private static Saying saying(Cause cause, String words) {
    return new Saying(Pattern.compile("(?i)" + words), cause);
  }

  static Optional<Finding> found(String words) {
    return SAYINGS.stream()
        .filter(saying -> saying.words().matcher(words).find())
        .findFirst()
        .map(saying -> Finding.of(saying.cause()).held(Confidence.LIKELY));
  }

  static Optional<Finding> byStatus(int status) {
    return switch (status) {
      case 407 -> Optional.of(Finding.of(Cause.PROXY_FAILURE));
      case 408 -> Optional.of(Finding.of(Cause.TIMEOUT));
      default -> Optional.empty();
    };
  }
}
