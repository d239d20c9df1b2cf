package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Facts;
import java.net.URI;

/** The way to the API, as every text about it may name it. */
final class Way {
  private Way() {}

  /**
   * The host, the proxy on the way or passed by with the place that names it, and that of the
   * issuers.
   */
  static Facts of(Settings settings) {
    URI baseUrl = settings.target().baseUrl().value();
    Facts host = Facts.of("host", baseUrl.getHost());
    Facts issuers =
        settings
            .connection()
            .issuers()
            .map(it -> host.with("ca_file", it.source().name()))
            .orElse(host);
    Facts excepted =
        settings
            .connection()
            .proxies()
            .passedBy(baseUrl)
            .map(it -> issuers.with("excepted_from", it.source().name()))
            .orElse(issuers);
    return settings
        .proxy()
        .map(
            proxy ->
                excepted
                    .with("proxy", proxy.value().label())
                    .with("proxy_source", proxy.source().name()))
        .orElse(excepted);
  }
}
