package io.github.quotadoctor.config;

import java.net.URI;

/**
 * Where the requests go.
 *
 * @param baseUrl without a slash at the end
 * @param openAi whether OpenAI itself answers there
 * @param statusUrl what stands before the paths of OpenAI's status page, without a slash at the end
 */
public record Target(Sourced<URI> baseUrl, boolean openAi, URI statusUrl) {
  /** Whether the key goes over plain http to another machine. */
  public boolean isExposed() {
    return isExposed(baseUrl.value());
  }

  /** Whether the server is certainly on this machine itself. */
  public boolean isThisMachine() {
    return Hosts.isLoopback(baseUrl.value().getHost());
  }

  static boolean isExposed(URI url) {
    return "http".equals(url.getScheme()) && !Hosts.isLoopback(url.getHost());
  }
}
