package io.github.quotadoctor.check;

import io.github.quotadoctor.classify.Classifier;
import io.github.quotadoctor.classify.ErrorBody;
import io.github.quotadoctor.classify.ErrorReply;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.http.Body;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Headers;
import io.github.quotadoctor.http.RetryAfter;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells what an exchange means: carried out, refused, broken, or not an answer of the API. */
final class Interpreter {
  private static final int LAST_STATUS = 599;

  /** What a network answers before one has logged in to it. Source: RFC 6585, 2012. */
  private static final int LOGIN_WANTED = 511;

  private final Classifier classifier = new Classifier();
  private final Unanswered unanswered;
  private final Facts way;

  /** An interpreter of what is answered at these settings' base URL. */
  Interpreter(Settings settings, Clock clock) {
    this.unanswered = new Unanswered(settings, clock);
    this.way = Way.of(settings);
  }

  /**
   * The meaning of an exchange.
   *
   * @param carriedOut whether the answer has the shape of a request that was carried out
   */
  Reading read(Exchange exchange, boolean carriedOut) {
    Reading reading =
        exchange.fold(
            answer -> answered(answer, carriedOut),
            broken -> new Reading(Optional.of(unanswered.finding(broken)), Optional.empty()));
    return new Reading(reading.refusal().map(finding -> finding.with(way)), reading.evidence());
  }

  private Reading answered(Exchange.Answered answer, boolean carriedOut) {
    Optional<ReplyEvidence> evidence = Optional.of(evidence(answer));
    boolean error = ErrorBody.isError(answer.body().text());
    if (carriedOut && !error) {
      return new Reading(Optional.empty(), evidence);
    }
    Finding finding = isOutage(answer.status()) ? classified(answer) : refusal(answer, error);
    return new Reading(Optional.of(finding), evidence);
  }

  private static boolean isOutage(int status) {
    return status >= 500 && status <= LAST_STATUS && status != LOGIN_WANTED;
  }

  private Finding refusal(Exchange.Answered answer, boolean error) {
    Optional<String> oddity = oddity(answer, error);
    if (oddity.isPresent()) {
      return Finding.of(
          Cause.NOT_AN_API_ANSWER,
          leading(answer).with(Facts.VARIANT, oddity.get()).with("status", answer.status()));
    }
    Finding finding = classified(answer);
    if (finding.cause() == Cause.NOT_AN_API_ANSWER) {
      boolean secure = "https".equals(answer.url().getScheme());
      return finding.with(Facts.of(Facts.VARIANT, secure ? "other_name" : "https_only"));
    }
    return finding.cause() == Cause.KEY_MISSING
        ? finding
            .with(Facts.of(Facts.VARIANT, "removed"))
            .held(Confidence.LIKELY)
            .noting(Note.of("key_removed_on_the_way"))
        : finding;
  }

  /** Where a redirect leads; its path and query may hold anything. */
  private static Facts leading(Exchange.Answered answer) {
    try {
      return answer
          .headers()
          .value("location")
          .map(answer.url()::resolve)
          .filter(to -> to.getHost() != null)
          .map(to -> Facts.of("target", to.getScheme() + "://" + place(to)))
          .orElse(Facts.none());
    } catch (IllegalArgumentException malformed) {
      return Facts.none();
    }
  }

  private static String place(URI address) {
    return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
  }

  private Finding classified(Exchange.Answered answer) {
    ErrorReply reply =
        ErrorReply.of(
            answer.status(),
            answer.headers().values(),
            RetryAfter.of(answer.headers()),
            answer.body().text());
    return classifier.classify(reply).with(Facts.of("status", Integer.toString(answer.status())));
  }

  /** What shows that the API did not write this answer, as the end of a message key. */
  private static Optional<String> oddity(Exchange.Answered answer, boolean error) {
    if (answer.status() > LAST_STATUS) {
      return Optional.of("not_http");
    }
    if (answer.status() == LOGIN_WANTED) {
      return Optional.of("login");
    }
    if (answer.status() >= 300 && answer.status() < 400) {
      return Optional.of("redirect");
    }
    if (!answer.body().isWhole()) {
      return Optional.of(
          answer.body().completeness() == Body.Completeness.CUT ? "cut" : "too_large");
    }
    String text = answer.body().text().strip();
    if (ErrorBody.parse(text).isEmpty() && !(text.isEmpty() && !answer.isSuccess())) {
      return Optional.of(isHtml(text) ? "html" : "not_json");
    }
    return answer.isSuccess() && !error ? Optional.of("shape") : Optional.empty();
  }

  private static boolean isHtml(String text) {
    String start = text.substring(0, Math.min(text.length(), 512)).toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<!doctype html");
  }

  private static ReplyEvidence evidence(Exchange.Answered answer) {
    Optional<ErrorBody> body =
        answer.isSuccess() && !ErrorBody.isError(answer.body().text())
            ? Optional.empty()
            : ErrorBody.parse(answer.body().text());
    return new ReplyEvidence(
        Optional.of(answer.status()),
        body.flatMap(ErrorBody::type),
        body.flatMap(ErrorBody::code),
        body.flatMap(ErrorBody::param),
        body.flatMap(ErrorBody::message),
        answer.headers().value("x-request-id"),
        RetryAfter.of(answer.headers()),
        telling(answer.headers()));
  }

  /** The headers that tell who answered, for whom, and within which limits. */
  private static Map<String, String> telling(Headers headers) {
    Map<String, String> telling = new TreeMap<>();
    headers
        .values()
        .forEach(
            (name, value) -> {
              if (name.startsWith("x-ratelimit-")
                  || name.startsWith("openai-")
                  || name.startsWith("retry-after")
                  || name.equals("x-should-retry")
                  || name.equals("content-type")
                  || name.equals("location")
                  || name.equals("server")
                  || name.equals("www-authenticate")
                  || name.equals("cf-ray")) {
                telling.put(name, value);
              }
            });
    return telling;
  }
}
