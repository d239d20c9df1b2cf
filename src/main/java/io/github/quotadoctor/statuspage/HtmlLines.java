package io.github.quotadoctor.statuspage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a piece of HTML as a person would see them, items of lists marked. */
final class HtmlLines {
  /** Stands before an item of a list; no feed can contain it. */
  static final String ITEM = "\u0001";

  private static final Set<String> WITHIN_A_LINE =
      Set.of("a", "abbr", "b", "code", "em", "i", "small", "span", "strong", "time", "u", "var");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w{1,8});");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private HtmlLines() {}

  static List<String> of(String html) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    int open = html.indexOf('<');
    int close = html.indexOf('>', open);
    while (open >= 0 && close >= 0) {
      text.append(html, from, open).append(inPlaceOf(html.substring(open + 1, close)));
      from = close + 1;
      open = html.indexOf('<', from);
      close = open < 0 ? -1 : html.indexOf('>', open);
    }
    return text.append(html, from, html.length())
        .toString()
        .lines()
        .map(line -> ENTITY.matcher(line).replaceAll(HtmlLines::character).strip())
        .filter(line -> !line.isEmpty() && !line.equals(ITEM))
        .toList();
  }

  private static String inPlaceOf(String tag) {
    String name = tag.strip().split("[\\s/]", 2)[0].toLowerCase(Locale.ROOT);
    boolean closes = tag.startsWith("/");
    String plain = closes ? tag.substring(1).strip().toLowerCase(Locale.ROOT) : name;
    if (WITHIN_A_LINE.contains(plain)) {
      return "";
    }
    return !closes && plain.equals("li") ? "\n" + ITEM : "\n";
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    String plain = NAMED.getOrDefault(name, entity.group());
    return Matcher.quoteReplacement(name.startsWith("#") ? numbered(name, plain) : plain);
  }

  private static String numbered(String name, String otherwise) {
    try {
      int code =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isISOControl(code) ? " " : Character.toString(code);
    } catch (IllegalArgumentException unknown) {
      return otherwise;
    }
  }
}
