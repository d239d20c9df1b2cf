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
    Sourced<URI> baseUrl = baseUrl(options.flag(Option.INSECURE_HTTP));
    URI statusUrl = new Addresses(problems).statusPage(options).orElse(STATUS_PAGE);
    return new Target(baseUrl, isOpenAi(baseUrl.value()), statusUrl);
  }

  /** The target of an admin key; the sender knows where such a key must not go. */
  Target resolveForAdminKey() {
    Sourced<URI> baseUrl = baseUrl(true);
    return new Target(baseUrl, isOpenAi(baseUrl.value()), STATUS_PAGE);
  }

  private Sourced<URI> baseUrl(boolean plainAllowed) {
    Sourced<String> base =
        options.text(Option.BASE_URL).or(() -> variables.value("OPENAI_BASE_URL")).orElse(OPENAI);
    URI baseUrl =
        new Addresses(problems)
            .read(base, "usage.plain_http", plainAllowed)
            .orElse(URI.create(OPENAI.value()));
    return new Sourced<>(baseUrl, base.source());
  }

  /** Source: OpenAI's data residency and mutual TLS hosts are names below this one, 2026. */
  private static boolean isOpenAi(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return host.equals("api.openai.com") || host.endsWith(".api.openai.com");
  }
}
