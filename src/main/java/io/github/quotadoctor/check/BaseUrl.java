package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Facts;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is odd about a base URL, where it is odd, and how it was probably meant.
 *
 * @param slip the oddity, as the end of message keys
 */
record BaseUrl(String slip, String meant) {
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "(/v\\d+)/(chat/completions|completions|responses|embeddings|models|images/generations)$");
  private static final Pattern DOUBLED = Pattern.compile("(/v\\d+)(/v\\d+)+$");
  private static final Pattern VERSION = Pattern.compile("/v\\d");

  /** Source: the path of OpenAI's own API, https://api.openai.com/v1, which SDKs expect whole. */
  static Optional<BaseUrl> slip(URI url) {
    String text = url.toString();
    Matcher endpoint = ENDPOINT.matcher(text);
    if (endpoint.find()) {
      return Optional.of(new BaseUrl("endpoint", text.substring(0, endpoint.end(1))));
    }
    Matcher doubled = DOUBLED.matcher(text);
    if (doubled.find()) {
      return Optional.of(new BaseUrl("doubled_version", text.substring(0, doubled.end(1))));
    }
    return VERSION.matcher(url.getPath()).find()
        ? Optional.empty()
        : Optional.of(new BaseUrl("no_version", text + "/v1"));
  }

  Facts facts() {
    return Facts.of(Facts.VARIANT, slip).with("meant", meant);
  }
}
