package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Facts;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Picks the numbers and names out of a message that a person needs to act. */
final class Details {
  private static final Map<String, Pattern> NAMED =
      Map.of(
          "limit", Pattern.compile("(?i)\\blimit:? (\\d{1,15}+)(?![\\w-])"),
          "used", Pattern.compile("(?i)\\b(?:used|current):? (\\d{1,15})"),
          "requested", Pattern.compile("(?i)\\brequested (\\d{1,15})"),
          "unit",
              Pattern.compile("(?i)\\bon ((?:requests|tokens|images) per (?:minute|min|day))\\b"),
          "model",
              Pattern.compile("(?i)\\b(?:reached|too large) for (?:model )?`?([\\w.:/-]{1,80})"),
          "scopes",
              Pattern.compile(
                  "(?i)missing scopes: ([a-z][a-z._]{1,60}(?:, [a-z][a-z._]{1,60}){0,9})"));

  private Details() {}

  static Facts in(String message) {
    Facts facts = Facts.none();
    for (Map.Entry<String, Pattern> entry : NAMED.entrySet()) {
      Matcher matcher = entry.getValue().matcher(message);
      if (matcher.find()) {
        facts = facts.with(entry.getKey(), matcher.group(1).replaceFirst("[.:_-]+$", ""));
      }
    }
    return facts;
  }
}
