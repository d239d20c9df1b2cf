package io.github.quotadoctor.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the variables of a {@code .env} file; lines in another form are passed over. */
final class DotEnv {
  private static final int LONGEST_LINE = 16_384;
  private static final Pattern COMMENT = Pattern.compile("(^|\\s)#.*");
  private static final Pattern ASSIGNMENT =
      Pattern.compile("(?:export\\s++)?([A-Za-z_][A-Za-z0-9_]*+)\\s*+=\\s*+(.*+)");

  private DotEnv() {}

  static Map<String, String> parse(String text) {
    Map<String, String> variables = new LinkedHashMap<>();
    text.lines()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(line -> line.startsWith("\ufeff") ? line.substring(1) : line)
        .map(String::strip)
        .filter(line -> !line.startsWith("#"))
        .map(ASSIGNMENT::matcher)
        .filter(Matcher::matches)
        .forEach(matcher -> variables.put(matcher.group(1), unquote(matcher.group(2))));
    return variables;
  }

  private static String unquote(String value) {
    if (value.startsWith("\"") || value.startsWith("'")) {
      int end = value.indexOf(value.charAt(0), 1);
      return end < 0 ? value : value.substring(1, end);
    }
    return COMMENT.matcher(value).replaceFirst("").strip();
  }
}
