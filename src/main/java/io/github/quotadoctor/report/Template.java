package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.FactValue;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills {@code {name}} with facts. A part in square brackets is left out as a whole when one of its
 * facts is not known.
 */
final class Template {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

  /** The two colons of an IPv6 address in brackets command nothing. */
  private static final Pattern ADDRESS_OR_COLONS = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]|::");

  private Template() {}

  /**
   * The text with its placeholders filled.
   *
   * @param facts what is known
   * @param words turns what a fact says into words
   */
  static String fill(String text, Facts facts, Function<FactValue, String> words) {
    if (text.indexOf('{') < 0 && text.indexOf('[') < 0) {
      return text;
    }
    Matcher optional = OPTIONAL.matcher(text);
    String chosen =
        optional.replaceAll(
            part -> Matcher.quoteReplacement(isKnown(part.group(1), facts) ? part.group(1) : ""));
    return PLACEHOLDER
        .matcher(chosen)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    facts
                        .said(name.group(1))
                        .map(words)
                        .map(Template::inProse)
                        .orElse(name.group())));
  }

  private static boolean isKnown(String part, Facts facts) {
    return PLACEHOLDER
        .matcher(part)
        .results()
        .allMatch(name -> facts.said(name.group(1)).isPresent());
  }

  /** A value must not read as a command of the CI system that prints it. */
  static String inProse(String value) {
    return ADDRESS_OR_COLONS
        .matcher(value)
        .replaceAll(found -> found.group().equals("::") ? ": :" : found.group())
        .replace("##[", "# #[");
  }
}
