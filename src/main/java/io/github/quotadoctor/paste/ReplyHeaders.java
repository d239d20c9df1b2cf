package io.github.quotadoctor.paste;

import io.github.quotadoctor.classify.WaitText;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers of an answer that a text shows, in a dump or as the server sent them. */
final class ReplyHeaders {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\b(x-ratelimit-[a-z-]{4,40}|retry-after(?:-ms)?|x-should-retry|x-request-id|openai-organization"
              + "|openai-project|openai-version|openai-processing-ms|cf-ray|apim-request-id|x-ms-region"
              + "|anthropic-[a-z-]{4,60})[\"']?\\]?\\s{0,3}(?:=>|[:=,])\\s{0,3}[\\[\"']{0,3}([^\"',;\\]\\s}]{1,120})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,6})?");

  private ReplyHeaders() {}

  static Map<String, String> in(String text) {
    Map<String, String> headers = new TreeMap<>();
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      headers.putIfAbsent(header.group(1).toLowerCase(Locale.ROOT), header.group(2));
    }
    return headers;
  }

  static Optional<Duration> retryAfter(Map<String, String> headers) {
    return wait(headers, "retry-after-ms", 1).or(() -> wait(headers, "retry-after", 1_000));
  }

  private static Optional<Duration> wait(
      Map<String, String> headers, String name, int milliseconds) {
    return Optional.ofNullable(headers.get(name))
        .filter(it -> NUMBER.matcher(it).matches())
        .map(it -> Duration.ofMillis(Math.round(Double.parseDouble(it) * milliseconds)))
        .filter(it -> it.compareTo(WaitText.LONGEST) <= 0);
  }
}
