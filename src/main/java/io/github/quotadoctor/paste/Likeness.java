package io.github.quotadoctor.paste;

/**
 * A text without the numbers and ids that differ from one error to the next of the same kind. HTTP
 * statuses and a lone zero stay, since they tell kinds apart.
 */
final class Likeness {
  private static final int STATUS_DIGITS = 3;

  private Likeness() {}

  static String of(String text) {
    StringBuilder like = new StringBuilder(text.length());
    int place = 0;
    while (place < text.length()) {
      int end = place;
      boolean digits = false;
      boolean letters = false;
      while (end < text.length() && isPartOfId(text.charAt(end))) {
        boolean digit = text.charAt(end) >= '0' && text.charAt(end) <= '9';
        digits |= digit;
        letters |= !digit;
        end++;
      }
      if (end == place) {
        like.append(text.charAt(place));
        end++;
      } else if (digits && !isTelling(text, place, end, letters)) {
        like.append('#');
      } else {
        like.append(text, place, end);
      }
      place = end;
    }
    return like.toString();
  }

  private static boolean isTelling(String text, int from, int to, boolean letters) {
    char first = text.charAt(from);
    boolean status = to - from == STATUS_DIGITS && (first == '4' || first == '5');
    return !letters && (status || (to - from == 1 && first == '0'));
  }

  private static boolean isPartOfId(char letter) {
    return (letter >= '0' && letter <= '9')
        || (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z');
  }
}
