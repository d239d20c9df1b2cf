package io.github.quotadoctor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a help topic. Lines that go on with a paragraph or with a row of a list are joined
 * to it; a line that begins with a space and is no row of a list stays whole.
 */
final class Topic {
  private static final Pattern ROW = Pattern.compile("( +\\S.*? {2,})(\\S.*)");

  /** How much further in a line begins that goes on with a row, at the least. */
  private static final int DEEPER = 3;

  private final List<Part> parts = new ArrayList<>();
  private String label = "";
  private String text = "";

  private Topic() {}

  static List<Part> parts(String topic) {
    Topic read = new Topic();
    topic.lines().forEach(read::add);
    read.flush();
    return read.parts;
  }

  private void add(String line) {
    Matcher row = ROW.matcher(line);
    if (line.isBlank()) {
      flush();
      parts.add(new Part(Kind.BLANK, "", ""));
    } else if (goesOn(line)) {
      text = joined(text, line.strip());
    } else if (row.matches()) {
      flush();
      label = row.group(1);
      text = row.group(2);
    } else if (line.startsWith(" ")) {
      flush();
      parts.add(new Part(Kind.LINE, "", line));
    } else {
      flush();
      text = line;
    }
  }

  /** Whether it goes on with the row above it: it begins where no row and no paragraph does. */
  private boolean goesOn(String line) {
    return label.isEmpty()
        ? !text.isEmpty() && indent(line) == 0
        : indent(line) > indent(label) + DEEPER;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private void flush() {
    if (!text.isEmpty()) {
      parts.add(new Part(label.isEmpty() ? Kind.PARAGRAPH : Kind.ROW, label, text));
    }
    label = "";
    text = "";
  }

  /** A line break between two wide characters stands for no space. */
  private static String joined(String one, String other) {
    boolean wide =
        DisplayWidth.of(one.codePointBefore(one.length())) == 2
            && DisplayWidth.of(other.codePointAt(0)) == 2;
    return one + (wide ? "" : " ") + other;
  }

  enum Kind {
    PARAGRAPH,
    /** What is typed, and what it means. */
    ROW,
    /** To be shown as it is. */
    LINE,
    BLANK
  }

  /**
   * A part.
   *
   * @param label of a row, with the spaces before and behind it; else empty
   */
  record Part(Kind kind, String label, String text) {}
}
