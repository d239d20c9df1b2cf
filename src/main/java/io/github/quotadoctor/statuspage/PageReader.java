package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.HttpRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Fetches one document of a status page. */
final class PageReader {
  private static final Duration REQUEST = Duration.ofSeconds(4);
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final int REDIRECTS = 3;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient http;
  private final Memory memory;
  private final Clock clock;

  PageReader(HttpClient http, Memory memory, Clock clock) {
    this.http = http;
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * Fetches a document.
   *
   * @param retries how often it is asked for again where that may help
   */
  Answer<Document> read(URI url, PageKind kind, int retries, Deadline deadline) {
    Optional<Memory.Remembered> known = memory.of(url);
    HttpRequest plain =
        HttpRequest.get(url, REQUEST)
            .withConnectTimeout(CONNECT)
            .withRetries(retries)
            .withLargestBody(kind.largest())
            .withRedirects(REDIRECTS)
            .withHeader("Accept", kind.mediaTypes());
    HttpRequest request =
        known.map(it -> plain.withHeader("If-None-Match", it.tag())).orElse(plain);
    return http.send(request, deadline)
        .fold(
            answer -> document(answer, url, known),
            broken -> new Answer.Unusable<>(Obstacle.of(broken)));
  }

  private Answer<Document> document(
      Exchange.Answered answer, URI asked, Optional<Memory.Remembered> known) {
    Optional<String> unchanged =
        known.filter(it -> answer.status() == NOT_MODIFIED).map(Memory.Remembered::text);
    Optional<StatusTrouble> obstacle =
        unchanged.isPresent() ? Obstacle.staleness(answer) : Obstacle.of(answer);
    return obstacle
        .<Answer<Document>>map(Answer.Unusable::new)
        .orElseGet(
            () ->
                new Answer.Usable<>(
                    document(answer, asked, unchanged.orElse(""), unchanged.isEmpty())));
  }

  private Document document(Exchange.Answered answer, URI asked, String unchanged, boolean fresh) {
    boolean moved = !path(asked).equals(path(answer.url()));
    String text = fresh ? answer.body().text() : unchanged;
    if (fresh && !moved) {
      memory.keep(asked, answer.headers().value("etag"), text);
    }
    Instant readAt = clock.instant().minus(Obstacle.age(answer)).truncatedTo(ChronoUnit.MILLIS);
    return new Document(text, answer.url(), moved, readAt);
  }

  private static String path(URI url) {
    return url.getPath().isEmpty() ? "/" : url.getPath();
  }
}
