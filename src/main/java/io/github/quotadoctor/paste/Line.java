package io.github.quotadoctor.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a text, with what a logger put in front of it told apart.
 *
 * @param number counted from 1
 * @param text the whole line, cleaned
 * @param time as the line tells it
 * @param indent how far the words behind time and level stand to the right
 * @param words what follows time and level
 * @param meanings what its words may stand for, as {@link Triggers} counts it
 */
record Line(
    long number, String text, Optional<String> time, int indent, String words, int meanings) {
  private static final int LONGEST_PREFIX = 120;
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}[-/]\\d{2}[-/]\\d{2}[T ]\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?(?:"
              + " ?(?:Z|UTC|[+-]\\d{2}:?\\d{2}))?|\\d{1,2}/[A-Z][a-z]{2}/\\d{4}:\\d{2}:\\d{2}:\\d{2}(?:"
              + " [+-]\\d{4})?|(?:[A-Z][a-z]{2},? )?[A-Z][a-z]{2} {1,2}\\d{1,2}"
              + " \\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,6})?"
              + "|\\b\\d{2}:\\d{2}:\\d{2}(?:[.,]\\d{1,6})?\\b|(?:^|(?<=^\\[))\\d{2}:\\d{2}(?![:\\d])");
  private static final Pattern JSON_TIME =
      Pattern.compile(
          "\\x22(?:timestamp|time|ts|@timestamp|datetime|date|asctime|eventTime)\\x22\\s?:\\s?"
              + "\\x22?([^\\x22,}]{8,40})");
  private static final Pattern LEVEL =
      Pattern.compile(
          "^[\\])}]?[ \\t|:-]{0,4}(?:\\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL"
              + "|CRITICAL|SEVERE|trace|debug|info|warn(?:ing)?|error|fatal|critical|E|W|I)\\]?"
              + "(?=[\\s:|\\]])[:\\s|-]{0,4})");

  private static final Pattern LABEL =
      Pattern.compile("^(?:(?:\\d{1,3}\\|)?[\\w.-]{1,60} {1,20}\\| |\\[[^\\]\n]{1,30}\\] )");

  static Line of(long number, String text, int meanings) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_PREFIX));
    Matcher time = TIME.matcher(start);
    boolean json = text.startsWith("{");
    if (!json && time.find() && isPrefix(start.substring(0, time.start()))) {
      int end = time.end();
      boolean bracket = end < text.length() && "])}".indexOf(text.charAt(end)) >= 0;
      String rest = text.substring(bracket ? end + 1 : end);
      Matcher level = LEVEL.matcher(rest);
      String words = level.find() ? rest.substring(level.end()) : rest;
      String body = level.hitEnd() && words.isEmpty() ? rest : words;
      return new Line(
          number, text, Optional.of(time.group()), indent(body) - 1, body.strip(), meanings);
    }
    Matcher label = LABEL.matcher(text);
    if (label.find() && text.charAt(0) != '[') {
      String body = text.substring(label.end());
      return new Line(number, text, Optional.empty(), indent(body), body.strip(), meanings);
    }
    Optional<String> told = json ? jsonTime(text) : Optional.empty();
    return new Line(number, text, told, indent(text), text.strip(), meanings);
  }

  /** A date in the middle of a sentence is not that of the line. */
  private static boolean isPrefix(String before) {
    return before.length() <= 60
        && !before.contains(". ")
        && before.chars().filter(it -> it == ' ').count() <= 6;
  }

  private static Optional<String> jsonTime(String text) {
    Matcher time = JSON_TIME.matcher(text.substring(0, Math.min(text.length(), 2000)));
    return time.find() ? Optional.of(time.group(1).strip()) : Optional.empty();
  }

  private static int indent(String text) {
    int indent = 0;
    while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
      indent++;
    }
    return Math.max(indent, 0);
  }

  /** Whether a logger or a collector of logs put something in front of the words. */
  boolean isPrefixed() {
    return time.isPresent() || LABEL.matcher(text).find();
  }

  boolean isTelling() {
    return meanings != 0;
  }

  boolean isNumberOnly() {
    return meanings == Triggers.NUMBER;
  }

  boolean hasEvidence() {
    return (meanings & Triggers.EVIDENCE) != 0;
  }

  boolean isIndented() {
    return indent > 1;
  }

  boolean isObject() {
    return !isIndented() && words.startsWith("{");
  }

  /** The same line, as one that tells of no error. */
  Line untelling() {
    return new Line(number, "", time, indent, "", 0);
  }

  /** The line with its numbers and ids left out, to tell whether two lines say the same. */
  String shape() {
    return Likeness.of(words.substring(0, Math.min(words.length(), 80)));
  }
}
