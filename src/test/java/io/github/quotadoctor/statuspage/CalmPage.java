package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;

/** A page of a provider that reports nothing of the API. */
record CalmPage(ProviderId id, Adapter adapter) {
  static CalmPage of(ProviderId id) {
    return new CalmPage(id, Fixture.SOURCES.of(id).sources().get(0).adapter());
  }

  boolean isFeed() {
    return adapter == Adapter.FEED;
  }

  String text() {
    return Fixture.text(
        switch (id) {
          case OPENAI -> "native-calm";
          case ANTHROPIC -> "anthropic-calm";
          case GEMINI -> "gemini-unrelated";
          case MISTRAL -> "mistral-calm";
          case DEEPSEEK -> "deepseek-resolved.atom";
          case GROQ -> "groq-native-website";
          case XAI -> "xai-calm.xml";
          case OPENROUTER -> "openrouter-calm";
          case AZURE -> "azure-elsewhere.xml";
        });
  }

  /** The same page with a row among the others that cannot be read. */
  String withOddRow() {
    return switch (id) {
      case OPENAI, GROQ -> Json.withRow(text(), "/summary/components", "{\"id\":null}");
      case ANTHROPIC, OPENROUTER -> Json.withRow(text(), "/components", "{\"id\":\"one\"}");
      case GEMINI -> Json.withRow(text(), "", "{}");
      case MISTRAL -> Json.withRow(text(), "/incidents", "7");
      case DEEPSEEK -> text().replace("</feed>", "<entry><title>API</title></entry></feed>");
      case XAI ->
          text().replace("</channel>", "<item><title>[API (api.x.ai)]</title></item></channel>");
      case AZURE ->
          throw new IllegalArgumentException("every entry of this feed says enough by being there");
    };
  }

  ResponseDefinitionBuilder answer() {
    return answer(text());
  }

  ResponseDefinitionBuilder answer(String text) {
    return aResponse()
        .withHeader("Content-Type", isFeed() ? "application/xml" : "application/json")
        .withBody(text);
  }
}
