package io.github.quotadoctor.paste;

import io.github.quotadoctor.classify.Excerpt;
import io.github.quotadoctor.classify.TextClassifier;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/** Reads a pasted text, or a log of any length, and tells what errors it holds. */
public final class PastedText {
  private static final int LINES_BEFORE = 12;

  private final TextClassifier classifier = new TextClassifier();
  private final Triggers triggers = new Triggers(TriggerWords.all());
  private final Excerpts excerpts;
  private final Given given;
  private final UnaryOperator<String> redactor;
  private final Tally tally;
  private final Recent<Known> seen = new Recent<>();

  /** What is known of all errors that are told alike. */
  private record Known(Excerpt excerpt, Optional<Finding> finding) {}

  private PastedText(Given given, UnaryOperator<String> redactor) {
    this.given = given;
    this.redactor = redactor;
    this.tally = new Tally(redactor);
    this.excerpts = new Excerpts(given);
  }

  /**
   * What a short text tells.
   *
   * @param redactor takes secrets out of a text before anything of it is kept
   */
  public static Explanation explain(String text, Given given, UnaryOperator<String> redactor) {
    try {
      return explain(
          new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
          given,
          redactor,
          read -> {});
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * What a text of any length tells; it is read once and never held whole.
   *
   * @param redactor takes secrets out of a text before anything of it is kept
   * @param progress is told how many bytes have been read
   */
  public static Explanation explain(
      InputStream stream, Given given, UnaryOperator<String> redactor, LongConsumer progress)
      throws IOException {
    return new PastedText(given, redactor).read(stream, progress);
  }

  private Explanation read(InputStream stream, LongConsumer progress) throws IOException {
    Occurrences occurrences = new Occurrences(this::judge);
    LineSource.Taker taker =
        (bytes, from, to, number) -> {
          int found = triggers.in(bytes, from, to);
          boolean counts = found != Triggers.NUMBER || Triggers.holdsStatus(bytes, from, to);
          int meanings = counts ? found : 0;
          if (meanings != 0 || occurrences.isOpen()) {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            occurrences.accept(
                Line.of(number, PlainText.of(text), meanings),
                () -> LineSource.before(bytes, from, LINES_BEFORE));
          }
        };
    long lines = new LineSource(Utf8.of(stream)).forEach(taker, progress);
    occurrences.close();
    Explanation explanation = tally.explanation(lines);
    return explanation.sightings().isEmpty() && !given.isNothing() ? byGiven(lines) : explanation;
  }

  private void judge(Occurrence occurrence) {
    Known known = seen.computeIfAbsent(Likeness.of(occurrence.words()), same -> known(occurrence));
    known.finding().ifPresent(it -> tally.add(new Tally.Judged(it, known.excerpt(), occurrence)));
  }

  private Known known(Occurrence occurrence) {
    Excerpt excerpt =
        excerpts.of(redactor.apply(occurrence.words()), redactor.apply(occurrence.before()));
    return new Known(excerpt, classifier.classify(excerpt));
  }

  /** A status and headers may tell it without any text. */
  private Explanation byGiven(long lines) {
    judge(new Occurrence(Line.of(1, "", 0), ""));
    return tally.explanation(lines);
  }
}
