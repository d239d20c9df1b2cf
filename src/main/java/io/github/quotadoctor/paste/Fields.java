package io.github.quotadoctor.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The named values of an error body, in whatever notation it was printed: JSON, also escaped or cut
 * off, Python, JavaScript, Ruby, Go, Java.
 */
final class Fields {
  private static final int LONGEST = 4_000;
  private static final Pattern NAME =
      Pattern.compile(
          "(\\\\{0,7})([\"'`]?):?\\b(?:error_?)?(message|msg|detail|code|type)\\b(\\\\{0,7}[\"'`]?)"
              + "\\s{0,4}(?::|=>|=)\\s{0,4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern END_OF_WORDS =
      Pattern.compile(
          ",? (?:param|type|code|status|additionalProperties)[:=]|, ?\"|[}\\n]|\\](?:$|\\s)");

  private final List<String> codes = new ArrayList<>();
  private final List<String> types = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();

  private Fields() {}

  static Fields in(String text) {
    Fields fields = new Fields();
    Matcher name = NAME.matcher(text);
    int from = 0;
    while (from < text.length() && name.find(from)) {
      from =
          Math.max(
              name.end(), fields.take(name.group(3).toLowerCase(Locale.ROOT), text, name.end()));
    }
    return fields;
  }

  List<String> codes() {
    return codes;
  }

  List<String> types() {
    return types;
  }

  List<String> messages() {
    return messages;
  }

  /** Keeps the value that begins here and returns where it is safe to go on. */
  private int take(String name, String text, int start) {
    boolean words = !name.equals("code") && !name.equals("type");
    if (text.startsWith("Some(", start)) {
      return take(name, text, start + "Some(".length());
    }
    int slashes = 0;
    while (start + slashes < text.length() && text.charAt(start + slashes) == '\\') {
      slashes++;
    }
    int quote = start + slashes;
    if (quote < text.length() && "\"'`".indexOf(text.charAt(quote)) >= 0) {
      String delimiter = text.substring(start, quote + 1);
      int end = end(text, quote + 1, delimiter);
      keep(name, text.substring(quote + 1, end));
      return words ? quote + 1 : end;
    }
    keep(name, words ? bareWords(text, start) : bareName(text, start));
    return start;
  }

  /** Where the delimiter stands again; where the text was cut off, its end. */
  private static int end(String text, int from, String delimiter) {
    int limit = Math.min(text.length(), from + LONGEST);
    int place = text.indexOf(delimiter, from);
    while (place >= 0 && place < limit) {
      if (place == from || text.charAt(place - 1) != '\\') {
        return place;
      }
      place = text.indexOf(delimiter, place + 1);
    }
    return limit;
  }

  private static String bareWords(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    Matcher end = END_OF_WORDS.matcher(text).region(start, limit);
    return text.substring(start, end.find() ? end.start() : limit);
  }

  private static String bareName(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < 80
        && (Character.isLetterOrDigit(text.charAt(end)) || "_.-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    while (end > start && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  private void keep(String name, String value) {
    String plain = plain(value);
    if (plain.isEmpty() || plain.equals("null") || plain.equals("None") || plain.equals("nil")) {
      return;
    }
    List<String> list = name.equals("code") ? codes : name.equals("type") ? types : messages;
    if (list.size() < 40 && !list.contains(plain)) {
      list.add(plain);
    }
  }

  /** The value without escapes, in one line. */
  private static String plain(String value) {
    return value
        .replaceAll("\\\\{1,8}[nrt](?![a-z])", " ")
        .replaceAll("\\\\{1,8}(?=[\"'/`])", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
