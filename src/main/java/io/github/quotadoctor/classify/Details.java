package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks the numbers and names out of a message that a person needs to act. */
final class Details {
  private static final Map<String, Pattern> NAMED =
      Map.of(
          "limit", Pattern.compile("(?i)\\blimit:? (\\d{1,15}+)(?![\\w-])"),
          "used", Pattern.compile("(?i)\\b(?:used|current):? (\\d{1,15})"),
          "requested", Pattern.compile("(?i)\\brequested (\\d{1,15})"),
          "model",
              Pattern.compile(
                  "(?i)\\b(?:reached|too large) for (?:model"
                      + " )?`?(?!(?:requests|tokens|images)\\b)([\\w.:/-]{1,80})"));

  private static final Pattern UNIT =
      Pattern.compile("(?i)\\bon (requests|tokens|images) per day\\b");
  private static final Pattern SCOPES =
      Pattern.compile("(?i)missing scopes: ([a-z][a-z._]{1,60}(?:, [a-z][a-z._]{1,60}){0,9})");
  private static final Pattern STOP_AT_END = Pattern.compile("[.:_-]+$");

  private Details() {}

  static Facts in(String message) {
    Facts facts = Facts.none();
    for (Map.Entry<String, Pattern> entry : NAMED.entrySet()) {
      facts = facts.with(entry.getKey(), first(entry.getValue(), message));
    }
    String[] scopes = first(SCOPES, message).map(it -> it.split(", ", -1)).orElse(new String[0]);
    Facts named = facts.with("scopes", Arrays.asList(scopes));
    Matcher unit = UNIT.matcher(message);
    return unit.find() ? named.with("unit", Statement.of(unit(unit))) : named;
  }

  private static Optional<String> first(Pattern pattern, String message) {
    Matcher matcher = pattern.matcher(message);
    return matcher.find()
        ? Optional.of(STOP_AT_END.matcher(matcher.group(1)).replaceFirst(""))
        : Optional.empty();
  }

  /** The words for what is counted; by the minute there are other words for each. */
  private static String unit(Matcher unit) {
    return "unit." + unit.group(1).toLowerCase(Locale.ROOT) + "_per_day";
  }
}
