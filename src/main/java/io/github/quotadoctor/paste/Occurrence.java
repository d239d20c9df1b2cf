package io.github.quotadoctor.paste;

import java.util.Optional;

/** The lines that tell of one error, as they are being collected. */
final class Occurrence {
  private static final int MOST_CHARACTERS = 24_000;

  private final Line first;
  private final String before;
  private final String shape;
  private final StringBuilder words = new StringBuilder();
  private long lastTelling;
  private long last;
  private boolean head;
  private boolean evidence;
  private boolean object;
  private Optional<String> time = Optional.empty();

  /**
   * An error that begins with this line.
   *
   * @param before some lines before it, which may tell whose it is
   */
  Occurrence(Line first, String before) {
    this.first = first;
    this.before = before;
    this.shape = first.shape();
    add(first);
  }

  void add(Line line) {
    if (words.length() < MOST_CHARACTERS) {
      String text = line.words();
      words.append(text, 0, Math.min(text.length(), MOST_CHARACTERS - words.length())).append('\n');
    }
    last = line.number();
    if (line.isTelling()) {
      lastTelling = line.number();
      head |= Signs.isHead(line.words());
      evidence |= line.hasEvidence();
    }
    object |= line.isObject();
    time = time.or(line::time);
  }

  /** Whether the line begins as the first line of this error does. */
  boolean beginsLike(Line line) {
    return first.indent() == line.indent() && shape.equals(line.shape());
  }

  boolean hasHead() {
    return head;
  }

  boolean hasEvidence() {
    return evidence;
  }

  boolean hasObject() {
    return object;
  }

  long firstLine() {
    return first.number();
  }

  long lastLine() {
    return last;
  }

  long lastTellingLine() {
    return lastTelling;
  }

  Optional<String> time() {
    return time;
  }

  /** The words of the lines, one below the other. */
  String words() {
    return words.toString();
  }

  String before() {
    return before;
  }
}
