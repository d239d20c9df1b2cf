package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Headers;
import java.util.List;
import java.util.Optional;

/** What the headers of an answer tell about whose answer it is. */
final class Accounts {
  /** Source: captured answers of api.openai.com, 2023 to 2026. */
  private static final List<String> EDGE_HEADERS =
      List.of(
          "openai-version", "openai-processing-ms", "openai-organization", "x-openai-proxy-wasm");

  private Accounts() {}

  /** The headers that came back; none where no answer came. */
  static Headers headers(Exchange exchange) {
    return exchange.answer().map(Exchange.Answered::headers).orElse(Headers.none());
  }

  /** The organization and project that are billed, if either is named. */
  static Optional<Billed> billed(Headers headers) {
    Billed billed =
        new Billed(headers.value("openai-organization"), headers.value("openai-project"));
    return Optional.of(billed)
        .filter(it -> it.organization().isPresent() || it.project().isPresent());
  }

  /** Whether the answer came through OpenAI's own servers. */
  static boolean areOfOpenAi(Headers headers) {
    return EDGE_HEADERS.stream().anyMatch(name -> headers.value(name).isPresent());
  }
}
