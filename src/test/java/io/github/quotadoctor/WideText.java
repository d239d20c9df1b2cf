package io.github.quotadoctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English told in wide characters, much as Japanese looks: names, codes, commands, options and
 * addresses stay, with a space on either side, and everything else has no spaces.
 */
final class WideText {
  /** What a line must not begin with is among them. */
  private static final String CHARACTERS =
      "\u7528\u91cf\u30fc\u5236\u9650\u3063\u78ba\u8a8d\u3087\u8a2d\u5b9a\u30e3\u9375\u304c\u5f85"
          + "\u3064\u3005\u6b8b\u9ad8\u30a1\u8acb\u6c42\u3092\u8a8d\u8a3c";

  private static final Pattern PART =
      Pattern.compile(
          "(?<kept>\\{[a-z_]+}|quotadoctor( [a-z]+)?( -[-\\w=,.:]+)*|https?://[^\\s,)]+"
              + "|[\\w.-]*[_=/\\d][\\w.:/=-]*|--?[a-z][-\\w=]*|[A-Z][a-z]+[A-Z]\\w*|[A-Z]{2,}_\\w+)"
              + "|(?<word>[A-Za-z']+)|(?<gap> {2,}|\n)|(?<space> )|(?<sign>.)",
          Pattern.DOTALL);

  private WideText() {}

  static String of(String english) {
    StringBuilder wide = new StringBuilder();
    Matcher part = PART.matcher(english);
    boolean space = false;
    boolean afterWord = false;
    while (part.find()) {
      if (part.group("space") != null) {
        space = true;
        continue;
      }
      String word = part.group("word");
      String sign = part.group("sign");
      boolean opening = "(".equals(sign);
      boolean spaced = space && !(afterWord && (word != null || opening));
      wide.append(spaced && part.group("gap") == null ? " " : "");
      if (word != null) {
        wide.append(characters(word));
      } else if (sign != null) {
        wide.append(punctuation(sign, afterWord, followedBySpace(english, part.end())));
      } else {
        wide.append(part.group());
      }
      afterWord = word != null || (sign != null && !"[".equals(sign) && afterWord);
      space = false;
    }
    return wide.toString();
  }

  private static boolean followedBySpace(String text, int at) {
    return at == text.length() || text.charAt(at) == ' ';
  }

  private static String characters(String word) {
    StringBuilder characters = new StringBuilder();
    int seed = word.hashCode();
    for (int i = 0; i < (word.length() + 1) / 2; i++) {
      int choice = Math.floorMod(seed + i * 7, CHARACTERS.length());
      boolean first =
          i == 0 && "\u30fc\u3063\u3087\u30e3\u3005\u30a1".indexOf(CHARACTERS.charAt(choice)) >= 0;
      characters.append(CHARACTERS.charAt(first ? 0 : choice));
    }
    return characters.toString();
  }

  private static String punctuation(String sign, boolean afterWord, boolean atEnd) {
    return switch (sign) {
      case "," -> afterWord && atEnd ? "\u3001" : sign;
      case "." -> afterWord && atEnd ? "\u3002" : sign;
      case ":" -> afterWord && atEnd ? "\uff1a" : sign;
      case ";" -> afterWord && atEnd ? "\uff1b" : sign;
      case "(" -> afterWord ? "\uff08" : sign;
      default -> sign;
    };
  }
}
