package io.github.quotadoctor.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A help topic on a terminal. Paragraphs and the meanings in lists are broken anew, so that their
 * lines may be of any length; a line that begins with a space and is no row of a list stays whole.
 */
public final class TopicText {
  private static final Pattern ROW = Pattern.compile("( +\\S.*? {2,})(\\S.*)");

  /** How much further in a line begins that goes on with a row, at the least. */
  private static final int DEEPER = 3;

  private final Lines lines;
  private String label = "";
  private String text = "";

  private TopicText(int width) {
    this.lines = new Lines(width);
  }

  /** The topic, with a line break at its end. */
  public static String print(String topic, int width) {
    TopicText printed = new TopicText(width);
    topic.lines().forEach(printed::add);
    printed.flush();
    return printed.lines.toString();
  }

  private void add(String line) {
    Matcher row = ROW.matcher(line);
    if (line.isBlank()) {
      flush();
      lines.blank();
    } else if (goesOn(line)) {
      text = joined(text, line.strip());
    } else if (row.matches()) {
      flush();
      label = row.group(1);
      text = row.group(2);
    } else if (line.startsWith(" ")) {
      flush();
      lines.add(line);
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
      int cells = DisplayWidth.of(label);
      lines.hanging(label, cells, text);
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
}
