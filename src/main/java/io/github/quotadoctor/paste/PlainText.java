package io.github.quotadoctor.paste;

import java.util.Map;
import java.util.regex.Pattern;

/** Takes out of a line what terminals, word processors and web pages put into it. */
final class PlainText {
  private static final Pattern ESCAPE_SEQUENCE =
      Pattern.compile("(?:\u001b|\\\\u001b|\\\\x1b|\\\\033|\u241b)\\[[0-?]{0,20}[ -/]{0,4}[@-~]");
  private static final Pattern BARE_COLOR = Pattern.compile("\\[(?:\\d{1,3};){0,4}\\d{1,3}m");
  private static final Pattern QUOTED_LINE =
      Pattern.compile("^(?:\\s*[>\u2502\u2503|\u2551]\\s?){1,4}");
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry(0x2018, "'"),
          Map.entry(0x2019, "'"),
          Map.entry(0x201a, "'"),
          Map.entry(0x201b, "'"),
          Map.entry(0x201c, "\""),
          Map.entry(0x201d, "\""),
          Map.entry(0x201e, "\""),
          Map.entry(0x201f, "\""),
          Map.entry(0x2013, "-"),
          Map.entry(0x2014, "-"),
          Map.entry(0x00a0, " "),
          Map.entry(0x202f, " "),
          Map.entry(0x3000, " "),
          Map.entry(0xff1a, ":"),
          Map.entry(0x200b, ""),
          Map.entry(0x200c, ""),
          Map.entry(0x200d, ""),
          Map.entry(0x2060, ""),
          Map.entry(0xfeff, ""),
          Map.entry(0, ""));

  private PlainText() {}

  static String of(String line) {
    String plain = line;
    if (line.indexOf('[') >= 0) {
      plain = ESCAPE_SEQUENCE.matcher(plain).replaceAll("");
      plain = BARE_COLOR.matcher(plain).replaceAll("");
    }
    plain = QUOTED_LINE.matcher(plain).replaceFirst("");
    if (plain.indexOf('&') >= 0) {
      plain = entities(plain);
    }
    return isAscii(plain) ? plain.stripTrailing() : straight(plain).stripTrailing();
  }

  private static String entities(String text) {
    return text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&apos;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  private static boolean isAscii(String text) {
    for (int place = 0; place < text.length(); place++) {
      if (text.charAt(place) >= 0x80 || text.charAt(place) == 0) {
        return false;
      }
    }
    return true;
  }

  private static String straight(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              String known = PLAIN.get(point);
              if (known == null) {
                plain.appendCodePoint(point);
              } else {
                plain.append(known);
              }
            });
    return plain.toString();
  }
}
