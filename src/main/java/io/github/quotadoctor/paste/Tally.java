package io.github.quotadoctor.paste;

import io.github.quotadoctor.classify.Excerpt;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.Sighting;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Counts the errors of a text, cause by cause. */
final class Tally {
  private static final int NEARBY_LINES = 40;
  private static final int MOST_ATTEMPTS = 10;
  private static final int SHORT_TEXT = 20;
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?i)openai|chatgpt|\\bgpt-?\\d|langchain|litellm|llama_?index|\\bllm\\b"
              + "|/v1/(?:chat|responses|embeddings|completions|models)");
  private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");

  /** One error that was judged. */
  record Judged(Finding finding, Excerpt excerpt, Occurrence occurrence) {
    /** Whether more than a status or a client's words tell it, or they speak of such a service. */
    boolean isSure() {
      return finding.cause() == Cause.UNDECIDABLE_429
          || finding.confidence() == Confidence.CERTAIN
          || finding.facts().said("provider").isPresent()
          || SERVICE.matcher(excerpt.words()).find()
          || SERVICE.matcher(excerpt.before()).find();
    }

    boolean isUntold() {
      return finding.cause().causeClass() == CauseClass.INCONCLUSIVE;
    }
  }

  private static final class Row {
    private final Judged first;
    private Finding fullest;
    private long count = 1;
    private boolean sure;
    private Optional<String> lastTime;

    Row(Judged first) {
      this.first = first;
      this.fullest = first.finding();
      this.sure = first.isSure();
      this.lastTime = first.occurrence().time();
    }

    void add(Judged more) {
      count++;
      sure |= more.isSure();
      lastTime = more.occurrence().time().or(() -> lastTime);
      if (fullest.retryAfter().isEmpty() && more.finding().retryAfter().isPresent()) {
        fullest = more.finding();
      }
    }
  }

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final UnaryOperator<String> redactor;
  private final Deque<Judged> untold = new ArrayDeque<>();
  private Optional<Judged> lastTold = Optional.empty();

  /**
   * No errors yet.
   *
   * @param redactor takes secrets out of a text before anything of it is kept
   */
  Tally(UnaryOperator<String> redactor) {
    this.redactor = redactor;
  }

  /** Counts one error; an answer without a reason belongs to the reason told next to it. */
  void add(Judged judged) {
    if (judged.isUntold()) {
      if (lastTold.filter(it -> isEcho(it, judged)).isEmpty()) {
        untold.add(judged);
        if (untold.size() > MOST_ATTEMPTS) {
          count(untold.remove());
        }
      }
      return;
    }
    while (!untold.isEmpty()) {
      Judged attempt = untold.removeLast();
      if (!isAttemptAt(judged, attempt)) {
        untold.addLast(attempt);
        break;
      }
    }
    untold.forEach(this::count);
    untold.clear();
    count(judged);
    lastTold = Optional.of(judged);
  }

  private static boolean isAttemptAt(Judged told, Judged attempt) {
    int status = told.excerpt().status();
    boolean soon = TimeOfDay.areNear(attempt.occurrence().time(), told.occurrence().time());
    return soon
        && told.occurrence().firstLine() - attempt.occurrence().lastTellingLine() <= NEARBY_LINES
        && (status == 0 || attempt.excerpt().status() == 0 || status == attempt.excerpt().status());
  }

  /** What caught an error tells of it once more, without its reason. */
  private static boolean isEcho(Judged told, Judged untold) {
    boolean near =
        untold.occurrence().firstLine() - told.occurrence().lastTellingLine() <= NEARBY_LINES / 2;
    return near && untold.occurrence().time().equals(told.occurrence().time());
  }

  private void count(Judged judged) {
    String kind = judged.finding().cause().code() + judged.finding().facts().said("provider");
    Row row = rows.get(kind);
    if (row == null) {
      rows.put(kind, new Row(judged));
    } else {
      row.add(judged);
    }
  }

  Explanation explanation(long lines) {
    untold.forEach(this::count);
    untold.clear();
    Collection<Row> told = told(lines);
    List<Sighting> sightings =
        told.stream()
            .sorted(Comparator.comparingLong((Row row) -> row.count).reversed())
            .map(this::sighting)
            .toList();
    return new Explanation(sightings, lines, Optional.empty());
  }

  /**
   * An error that nothing is known of counts only where there is no other; in a log, which may be
   * that of any program, what could come from anywhere does not count at all.
   */
  private Collection<Row> told(long lines) {
    List<Row> counted =
        rows.values().stream().filter(it -> it.sure || lines <= SHORT_TEXT).toList();
    boolean known =
        counted.stream().anyMatch(it -> it.first.finding().cause() != Cause.INCONCLUSIVE);
    return counted.stream()
        .filter(it -> !known || it.first.finding().cause() != Cause.INCONCLUSIVE)
        .toList();
  }

  private Sighting sighting(Row row) {
    Occurrence occurrence = row.first.occurrence();
    Verdict verdict = Explained.verdict(row.fullest);
    return new Sighting(
        verdict,
        row.count,
        occurrence.firstLine(),
        redactor.apply(occurrence.words()).lines().findFirst().orElse(""),
        occurrence.time(),
        row.lastTime,
        evidence(row.first));
  }

  private static ReplyEvidence evidence(Judged judged) {
    Excerpt excerpt = judged.excerpt();
    return new ReplyEvidence(
        Optional.of(excerpt.status()).filter(it -> it != 0),
        excerpt.types().stream().findFirst(),
        excerpt.codes().stream().filter(it -> !STATUS.matcher(it).matches()).findFirst(),
        Optional.empty(),
        excerpt.messages().stream().findFirst(),
        Optional.ofNullable(excerpt.headers().get("x-request-id")),
        excerpt.retryAfter(),
        excerpt.headers());
  }
}
