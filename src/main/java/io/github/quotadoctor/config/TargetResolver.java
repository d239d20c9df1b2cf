package io.github.quotadoctor.config;

import java.net.URI;
import java.util.Locale;

/** Finds out where the requests go, and refuses places where a key must not go. */
final class TargetResolver {
  private static final Sourced<String> OPENAI =
      new Sourced<>("https://api.openai.com/v1", Source.DEFAULT);
  private static final URI STATUS_PAGE = URI.create("https://status.openai.com");

  private final OptionValues options;
  private final Variables variables;
  private final Problems problems;

  TargetResolver(OptionValues options, Variables variables, Problems problems) {
    this.options = options;
    this.variables = variables;
    this.problems = problems;
  }

  Target resolve() {
    Sourced<String> base =
        options.text(Option.BASE_URL).or(() -> variables.value("OPENAI_BASE_URL")).orElse(OPENAI);
    Addresses addresses = new Addresses(problems);
    URI baseUrl =
        addresses
            .read(base, "usage.plain_http", options.flag(Option.INSECURE_HTTP))
            .orElse(URI.create(OPENAI.value()));
    URI statusUrl = addresses.statusPage(options).orElse(STATUS_PAGE);
    return new Target(new Sourced<>(baseUrl, base.source()), isOpenAi(baseUrl), statusUrl);
  }

  /** Source: OpenAI's data residency and mutual TLS hosts are names below this one, 2026. */
  private static boolean isOpenAi(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return host.equals("api.openai.com") || host.endsWith(".api.openai.com");
  }
}
