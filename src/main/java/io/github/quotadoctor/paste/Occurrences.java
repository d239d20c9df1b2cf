package io.github.quotadoctor.paste;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts lines together that tell of one error, and keeps apart those that tell of two. */
final class Occurrences {
  private static final int LONGEST_GAP = 40;
  private static final int MOST_LINES = 600;

  /** One error that is told once more by what caught it. */
  private static final Pattern CHAINED =
      Pattern.compile(
          "(?i)during handling of the above exception|direct cause of the following"
              + " exception|^caused by:|^\\[?cause\\]?:|^  \\[cause\\]|^Traceback \\(most recent"
              + " call last\\)|inner exception|^--->|^ ---> ");

  /** The line below holds the program's own source, which may name any error. */
  private static final Pattern PYTHON_FRAME =
      Pattern.compile(
          "File \"[^\"\n]{1,300}\", line \\d[^\n]*\n?$|\\S\\.[cm]?[jt]sx?:\\d{1,6}\n?$");

  /** What stands at the start of a line of a program, hardly of an error. */
  private static final Pattern CODE =
      Pattern.compile(
          "^(?:[+-] {0,12})?(?:case ['\"]|(?:\\} )?(?:else )?if \\(|(?:if|elif)"
              + " .{0,200}(?:==|\\.code|\\.status| in str)|switch \\(|return |throw |raise |const"
              + " |let |var |def |export |import |from \\w+ import|public |private |except |\\}"
              + " catch|assert|expect\\(|- [a-z_]+$)");

  /** An answer that came as it should, and what a web server notes of others' mistakes. */
  private static final Pattern UNRELATED =
      Pattern.compile(
          "\\bHTTP/[\\d.]{1,3}\"? [23]\\d\\d\\b"
              + "|\"[A-Z]{3,7} (?!/v1/)/\\S{0,300} HTTP/[\\d.]{1,3}\" (?!429)\\d{3} [\\d-]");

  private static final String TRACEBACK = "Traceback (most recent";

  private static final Pattern FRAME = Pattern.compile("^at [\\w.$<(]|^File \"");

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
    Line line = isSource(next, before) ? next.untelling() : next;
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
      open = Optional.of(new Occurrence(line, related(before.get())));
    }
    if (line.isTelling() && line.hasEvidence()) {
      chained = false;
    }
  }

  private static String related(String before) {
    return before
        .lines()
        .filter(line -> !UNRELATED.matcher(line).find())
        .collect(Collectors.joining("\n"));
  }

  /** No more lines come. */
  void close() {
    open.ifPresent(found);
    open = Optional.empty();
    chained = false;
  }

  /** Frames, source and answers that came as they should tell of no error. */
  private static boolean isSource(Line line, Supplier<String> before) {
    if (CODE.matcher(line.words()).find() || UNRELATED.matcher(line.words()).find()) {
      return true;
    }
    if (!line.isIndented()) {
      return false;
    }
    return FRAME.matcher(line.words()).find() || PYTHON_FRAME.matcher(before.get()).find();
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

  private static final Pattern ERROR_AT_START =
      Pattern.compile(
          "^(?:[\\w.$:@/-]{0,80}(?:Error|Exception)\\b|(?i:error|fatal|warning|retrying|failed)\\b"
              + "|[45]\\d\\d\\b|\\[|.{0,40}\\b(?:ERROR|WARN|WARNING|CRITICAL|FATAL)\\b)");

  private static boolean startsWithError(String words) {
    return ERROR_AT_START.matcher(words).find();
  }
}
