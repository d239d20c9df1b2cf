package io.github.quotadoctor.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds out where the requests go, and refuses places where a key must not go. */
final class TargetResolver {
  private static final Sourced<String> OPENAI =
      new Sourced<>("https://api.openai.com/v1", Source.DEFAULT);
  private static final Sourced<String> STATUS_PAGE =
      new Sourced<>("https://status.openai.com", Source.DEFAULT);

  private static final int HIGHEST_PORT = 65_535;

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
    Sourced<String> status = options.text(Option.STATUS_URL).orElse(STATUS_PAGE);
    boolean plain = options.flag(Option.INSECURE_HTTP);
    URI baseUrl = address(base, "usage.plain_http", plain).orElse(URI.create(OPENAI.value()));
    URI statusUrl =
        address(status, "usage.plain_status_page", false).orElse(URI.create(STATUS_PAGE.value()));
    return new Target(new Sourced<>(baseUrl, base.source()), isOpenAi(baseUrl), statusUrl);
  }

  /** Source: OpenAI's data residency and mutual TLS hosts are names below this one, 2026. */
  private static boolean isOpenAi(URI url) {
    String host = url.getHost().toLowerCase(Locale.ROOT);
    return host.equals("api.openai.com") || host.endsWith(".api.openai.com");
  }

  private Optional<URI> address(Sourced<String> text, String refusal, boolean plain) {
    Optional<URI> address = parse(text.value().strip());
    String name = text.source().name();
    if (address.isEmpty()) {
      problems.add("usage.url", Map.of("name", name));
      return Optional.empty();
    }
    if (Target.isExposed(address.get()) && !plain) {
      problems.add(refusal, Map.of("name", name));
      return Optional.empty();
    }
    return address;
  }

  private static String withLowerScheme(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? text
        : text.substring(0, colon).toLowerCase(Locale.ROOT) + text.substring(colon);
  }

  /** Empty for anything but an http(s) address; one with a user name may hold a secret. */
  private static Optional<URI> parse(String text) {
    try {
      URI url = new URI(withLowerScheme(text.replaceAll("/+$", "")));
      boolean usable =
          url.getHost() != null
              && url.getPort() <= HIGHEST_PORT
              && url.getPort() != 0
              && url.getScheme() != null
              && url.getScheme().matches("https?")
              && url.getUserInfo() == null
              && url.getQuery() == null
              && url.getFragment() == null;
      return usable ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}
