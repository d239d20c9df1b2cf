package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words to be looked for whatever their case; the plain ones apart, which are found much faster.
 *
 * @param plain in lower case
 */
record Words(List<String> plain, Optional<Pattern> forms) {
  private static final Pattern SPECIAL = Pattern.compile("[\\[\\](){}?*+|^$]|\\\\\\w|(?<!\\\\)\\.");

  /** The words of a list of regular expressions. */
  static Words of(JsonNode list) {
    List<String> plain = new ArrayList<>();
    List<String> forms = new ArrayList<>();
    for (JsonNode node : list) {
      String form = node.asText();
      if (!SPECIAL.matcher(form).find()) {
        plain.add(form.replace("\\.", ".").toLowerCase(Locale.ROOT));
      } else {
        forms.add(form);
      }
    }
    return new Words(
        List.copyOf(plain),
        forms.isEmpty()
            ? Optional.empty()
            : Optional.of(Pattern.compile("(?i)" + String.join("|", forms))));
  }

  /** Whether any of the words stands in the text. */
  boolean standIn(String text) {
    return standIn(text, text.toLowerCase(Locale.ROOT));
  }

  /** Whether any of the words stands in the text, which is given in lower case as well. */
  boolean standIn(String text, String lower) {
    return plain.stream().anyMatch(lower::contains)
        || forms.filter(it -> it.matcher(text).find()).isPresent();
  }
}
