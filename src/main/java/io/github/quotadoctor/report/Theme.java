package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Outcome;

/**
 * How results look on this terminal; colour never carries a meaning alone.
 *
 * @param width in cells
 */
public record Theme(boolean color, boolean ascii, int width) {
  private static final String RED = "31";
  private static final String GREEN = "32";
  private static final String YELLOW = "33";

  /** The same terminal, with or without other signs than those of ASCII. */
  public Theme withAscii(boolean only) {
    return new Theme(color, only, width);
  }

  String marker(Outcome outcome) {
    return paint(ascii ? asciiSign(outcome) : sign(outcome), shade(outcome));
  }

  int markerWidth() {
    return ascii ? 6 : 1;
  }

  /** The words in the colour of an outcome. */
  String paint(String words, Outcome outcome) {
    return paint(words, shade(outcome));
  }

  String verdict(String title, CauseClass causeClass) {
    return paint(
        title,
        switch (causeClass) {
          case HEALTHY -> GREEN;
          case RATE_LIMIT, OUTAGE, INCONCLUSIVE, FOREIGN -> YELLOW;
          case KEY, CONTEXT, QUOTA, LIMIT, REQUEST, PERMISSION, NETWORK -> RED;
        });
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "\u2713";
      case WARN -> "!";
      case FAIL -> "\u2717";
      case SKIP -> "-";
      case UNKNOWN -> "?";
    };
  }

  private static String asciiSign(Outcome outcome) {
    return switch (outcome) {
      case PASS -> "[ ok ]";
      case WARN -> "[warn]";
      case FAIL -> "[FAIL]";
      case SKIP -> "[skip]";
      case UNKNOWN -> "[ ?? ]";
    };
  }

  private static String shade(Outcome outcome) {
    return switch (outcome) {
      case PASS -> GREEN;
      case WARN, UNKNOWN -> YELLOW;
      case FAIL -> RED;
      case SKIP -> "";
    };
  }

  private String paint(String text, String shade) {
    return color && !shade.isEmpty() ? "\u001b[" + shade + "m" + text + "\u001b[0m" : text;
  }
}
