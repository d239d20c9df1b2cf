package io.github.quotadoctor.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What makes a text unusable as a key before anything is sent; in the order of telling. */
public enum KeyDefect {
  BYTE_ORDER_MARK,
  QUOTES,
  LINE_BREAK,
  OUTER_SPACE,
  VARIABLE_NAME,
  IDENTIFIER,
  URL,
  PLACEHOLDER,
  INNER_SPACE,
  NON_ASCII;

  private static final String QUOTE_CHARACTERS = "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb";
  private static final Pattern IDENTIFIERS = Pattern.compile("(org-|proj_|key_|user-).*");
  private static final Pattern ADDRESSES = Pattern.compile("(?i)(https?://|www\\.).*");
  private static final Pattern ASSIGNMENTS = Pattern.compile("(export\\s+)?[A-Z_]{4,}=.*");
  private static final Pattern PLACEHOLDERS =
      Pattern.compile(
          "(?i)(your|insert|paste|replace|change)[-_ ]?(me|my|own|key|api|open|secret|token|here)"
              + "|api[-_ ]?key[-_ ]?here|placeholder|\\.\\.\\.|\u2026|\\*{3}|x{6}"
              + "|^<.*>\\z|^\\$\\{?[A-Z_]|^\\{\\{"
              + "|^(sk-)?(null|none|undefined|todo|test|dummy|empty|secret)\\z");

  /** The defect as it stands at the end of message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first defect of the text, if it has one. */
  static Optional<KeyDefect> of(String text) {
    for (KeyDefect defect : values()) {
      if (defect.spoils(text)) {
        return Optional.of(defect);
      }
    }
    return Optional.empty();
  }

  private boolean spoils(String text) {
    return switch (this) {
      case BYTE_ORDER_MARK -> text.indexOf('\ufeff') >= 0;
      case QUOTES -> isQuote(text.charAt(0)) || isQuote(text.charAt(text.length() - 1));
      case LINE_BREAK -> text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
      case OUTER_SPACE -> !strip(text).equals(text);
      case VARIABLE_NAME ->
          text.regionMatches(true, 0, "Bearer ", 0, 7) || ASSIGNMENTS.matcher(text).matches();
      case IDENTIFIER -> IDENTIFIERS.matcher(text).matches();
      case URL -> ADDRESSES.matcher(text).matches();
      case PLACEHOLDER -> PLACEHOLDERS.matcher(text).find();
      case INNER_SPACE -> text.codePoints().anyMatch(KeyDefect::isSpace);
      case NON_ASCII -> text.chars().anyMatch(point -> point < 0x21 || point > 0x7e);
    };
  }

  private static boolean isQuote(char character) {
    return QUOTE_CHARACTERS.indexOf(character) >= 0;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  /** The text without outer white space, no-break spaces included. */
  static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }
}
