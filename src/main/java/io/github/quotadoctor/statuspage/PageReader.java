package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.HttpRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Fetches one JSON document of a status page. */
final class PageReader {
  private static final Duration REQUEST = Duration.ofSeconds(4);
  private static final long LARGEST_BODY = 1L << 20;
  private static final int RETRIES = 1;
  private static final int REDIRECTS = 3;
  private static final Set<Integer> CHALLENGE_STATUSES = Set.of(202, 403, 405);

  private final HttpClient http;
  private final URI prefix;

  PageReader(HttpClient http, URI prefix) {
    this.http = http;
    this.prefix = prefix;
  }

  Answer<JsonObject> read(String path, Deadline deadline) {
    URI url = URI.create(prefix + path);
    HttpRequest request =
        HttpRequest.get(url, REQUEST)
            .withRetries(RETRIES)
            .withLargestBody(LARGEST_BODY)
            .withRedirects(REDIRECTS);
    return http.send(request, deadline)
        .fold(answer -> document(answer, url), broken -> new Answer.Unusable<>(trouble(broken)));
  }

  private static Answer<JsonObject> document(Exchange.Answered answer, URI asked) {
    if (isChallenge(answer)) {
      return new Answer.Unusable<>(StatusTrouble.CHALLENGED);
    }
    if (!answer.isSuccess()) {
      return new Answer.Unusable<>(StatusTrouble.HTTP_STATUS);
    }
    if (!answer.body().isWhole()) {
      return new Answer.Unusable<>(StatusTrouble.CUT);
    }
    // A page that has moved sends every old path to its new front page.
    boolean moved = !asked.getPath().equals(answer.url().getPath());
    return JsonObject.parse(answer.body().text())
        .<Answer<JsonObject>>map(
            page ->
                moved
                    ? new Answer.Unusable<>(StatusTrouble.WRONG_SHAPE)
                    : new Answer.Usable<>(page, answer.url()))
        .orElseGet(() -> new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT));
  }

  /** Source: challenges of Cloudflare and AWS seen on status pages in September 2026. */
  private static boolean isChallenge(Exchange.Answered answer) {
    boolean html =
        answer
            .headers()
            .value("content-type")
            .filter(type -> type.regionMatches(true, 0, "text/html", 0, 9))
            .isPresent();
    return answer.headers().value("cf-mitigated").isPresent()
        || answer.headers().value("x-amzn-waf-action").isPresent()
        || (html && CHALLENGE_STATUSES.contains(answer.status()));
  }

  private static StatusTrouble trouble(Exchange.Broken broken) {
    return switch (broken.breakage()) {
      case TIMED_OUT, PROXY_TIMED_OUT -> StatusTrouble.TIMED_OUT;
      case UNKNOWN_HOST,
          NOT_CONNECTED,
          UNTRUSTED_ISSUER,
          SELF_SIGNED,
          EXPIRED,
          NOT_YET_VALID,
          OTHER_HOST,
          CERTIFICATE,
          HANDSHAKE,
          NOT_TLS,
          PROXY_LOGIN,
          PROXY_REFUSED,
          PROXY_UNKNOWN,
          PROXY_NOT_CONNECTED,
          CUT,
          NOT_HTTP ->
          StatusTrouble.UNREACHABLE;
    };
  }
}
