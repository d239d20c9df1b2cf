package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one source of a provider's status. */
final class SourceReader {
  private final PageReader pages;
  private final ProviderSources sources;
  private final Clock clock;

  SourceReader(PageReader pages, ProviderSources sources, Clock clock) {
    this.pages = pages;
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * What the source says, with the attempts that it took.
   *
   * @param retries how often it is asked for again where that may help
   */
  StatusReading read(Source source, String endpoint, int retries, Deadline end) {
    Optional<Beside> beside = source.beside().map(url -> Beside.start(pages, url, end));
    Duration before = end.left();
    Answer<Document> page = pages.read(source.url(), source.adapter().kind(), retries, end);
    Duration took = before.minus(end.left());
    Instant now = clock.instant();
    Question question = new Question(source, sources.catalogue(), now);
    Judge judge = new Judge(sources.provider(), sources.catalogue(), endpoint, now);
    StatusReading reading =
        page.then(
                document ->
                    document
                        .read(text -> source.adapter().read(text, question))
                        .<StatusReading>then(
                            snapshot ->
                                new Answer.Usable<>(
                                    judge.judge(
                                        beside.map(it -> it.addTo(snapshot)).orElse(snapshot),
                                        source.provesTroubleOnly(),
                                        document.url(),
                                        document.readAt()))))
            .fold(it -> it, trouble -> unreadable(trouble, now));
    SourceAttempt attempt = new SourceAttempt(source.url(), reading.trouble(), took);
    return reading.with(
        Stream.concat(Stream.of(attempt), beside.map(Beside::attempt).stream()).toList());
  }

  private StatusReading unreadable(StatusTrouble trouble, Instant now) {
    return StatusReading.unreadable(sources.provider(), trouble, List.of(), now);
  }
}
