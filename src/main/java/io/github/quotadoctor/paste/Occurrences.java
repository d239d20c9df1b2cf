package io.github.quotadoctor.paste;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Puts lines together that tell of one error, and keeps apart those that tell of two. */
final class Occurrences {
  private static final int LONGEST_GAP = 40;
  private static final int MOST_LINES = 600;

  /** One error that is told once more by what caught it. */
  private static final Pattern CHAINED =
      Pattern.compile(
          "(?i)during handling of the above exception|direct cause of the following exception"
              + "|^caused by:|^\\[?cause\\]?:|^\\[cause\\]|inner exception|^--->");

  private static final Pattern ERROR_AT_START =
      Pattern.compile(
          "^(?:[\\w.$:@/-]{0,80}(?:Error|Exception)\\b|(?i:error|fatal|warning|retrying|failed)\\b"
              + "|[45]\\d\\d\\b|\\[|.{0,40}\\b(?:ERROR|WARN|WARNING|CRITICAL|FATAL)\\b)");

  private static final String TRACEBACK = "Traceback (most recent";

  private final Consumer<Occurrence> found;
  private Optional<Occurrence> open = Optional.empty();
  private boolean chained;

  Occurrences(Consumer<Occurrence> found) {
    this.found = found;
  }

  /** Whether the next lines may belong to an error that has begun. */
  boolean isOpen() {
    return open.isPresent();
  }

  /**
   * Takes the next line.
   *
   * @param before gives the lines before it
   */
  void accept(Line next, Supplier<String> before) {
    Line line = Bystanders.include(next, before) ? next.untelling() : next;
    if (open.isPresent() && ends(open.get(), line)) {
      close();
    }
    if (!line.hasEvidence() && CHAINED.matcher(line.words()).find()) {
      chained = true;
    }
    boolean telling = line.isTelling() && (!line.isNumberOnly() || Signs.isHead(line.words()));
    if (open.isPresent() && !(telling && begins(open.get(), line))) {
      if (telling || !line.isPrefixed() || line.isIndented() || isClosing(line.words())) {
        open.get().add(line);
      }
    } else if (telling) {
      close();
      open = Optional.of(new Occurrence(line, Bystanders.without(before.get())));
    }
    if (line.isTelling() && line.hasEvidence()) {
      chained = false;
    }
  }

  /** No more lines come. */
  void close() {
    open.ifPresent(found);
    open = Optional.empty();
    chained = false;
  }

  private boolean ends(Occurrence current, Line line) {
    boolean apart = line.number() - current.lastTellingLine() > LONGEST_GAP;
    boolean other =
        !line.isTelling()
            && line.time().isPresent()
            && !line.isIndented()
            && current.hasEvidence()
            && !isClosing(line.words());
    boolean anew = !chained && current.hasEvidence() && line.words().startsWith(TRACEBACK);
    return apart || other || anew || line.number() - current.firstLine() > MOST_LINES;
  }

  private static boolean isClosing(String words) {
    return words.isEmpty() || "}])".indexOf(words.charAt(0)) >= 0;
  }

  /** Whether the line is the first of another error. */
  private boolean begins(Occurrence current, Line line) {
    if (chained || line.isIndented()) {
      return false;
    }
    if (current.beginsLike(line) && line.number() > current.firstLine()) {
      return true;
    }
    boolean head = Signs.isHead(line.words());
    if (line.isObject()) {
      return current.hasObject() && line.hasEvidence();
    }
    if (Signs.isStatusLine(line.words())) {
      return current.hasEvidence() || current.hasHead();
    }
    if (!TimeOfDay.areNear(current.time(), line.time())) {
      return true;
    }
    if (line.isPrefixed()) {
      return line.hasEvidence()
          ? current.hasEvidence() || !current.hasHead()
          : head && current.hasHead();
    }
    return head && line.hasEvidence() && current.hasEvidence() && startsWithError(line.words());
  }

  private static boolean startsWithError(String words) {
    return ERROR_AT_START.matcher(words).find();
  }
}
