package io.github.quotadoctor.statuspage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the body of a feed's entry says. Source: feeds of incident.io, Flashduty and xAI as seen
 * until November 2026; the layout of incident.io's list is reconstructed.
 *
 * @param status the first status in small letters with underscores; empty when there is none
 */
record FeedPost(Optional<String> status, List<Named> components, List<String> lines) {
  private static final Pattern STATUS =
      Pattern.compile("status\\s{0,4}[:\uff1a]\\s{0,9}(.{1,80}).*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPONENTS =
      Pattern.compile(
          "affected components\\s{0,4}[:\uff1a]?\\s{0,9}(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern STATE = Pattern.compile("(.*)\\(([^()]*)\\)\\s*");

  /** The longer ones first, so that none hides behind its own beginning. */
  private static final List<String> STATUSES =
      List.of(
          "maintenance_in_progress",
          "maintenance_scheduled",
          "maintenance_complete",
          "in_progress",
          "resolved",
          "postmortem",
          "completed",
          "investigating",
          "identified",
          "monitoring",
          "verifying",
          "scheduled");

  /** A component by its name, and its state where it stands behind it in brackets. */
  record Named(String name, Optional<ComponentState> state) {}

  static FeedPost of(String html) {
    List<String> lines = new ArrayList<>();
    List<Named> components = new ArrayList<>();
    Optional<String> status = Optional.empty();
    boolean listed = false;
    for (String marked : HtmlLines.of(html)) {
      boolean item = marked.startsWith(HtmlLines.ITEM);
      String line = marked.replace(HtmlLines.ITEM, "").strip();
      Matcher head = COMPONENTS.matcher(line);
      lines.add(line);
      if (head.matches()) {
        split(head.group(1)).forEach(name -> components.add(named(name)));
        listed = true;
      } else if (item && listed) {
        components.add(named(line));
      } else {
        listed = false;
        status = status.or(() -> status(line));
      }
    }
    return new FeedPost(status, List.copyOf(components), List.copyOf(lines));
  }

  private static Optional<String> status(String line) {
    Matcher word = STATUS.matcher(line);
    return word.matches() ? Optional.of(known(word.group(1))) : Optional.empty();
  }

  private static String known(String text) {
    String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_").replace("-", "");
    return STATUSES.stream().filter(words::startsWith).findFirst().orElse(words);
  }

  /** The names between commas, except for commas in brackets. */
  private static List<String> split(String names) {
    List<String> all = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int at = 0; at < names.length(); at++) {
      char c = names.charAt(at);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      if (c == ',' && depth == 0) {
        all.add(names.substring(from, at));
        from = at + 1;
      }
    }
    all.add(names.substring(from));
    return all.stream().filter(name -> !name.isBlank()).toList();
  }

  private static Named named(String text) {
    Matcher bracket = STATE.matcher(text);
    if (bracket.matches()) {
      ComponentState state = ComponentState.of(bracket.group(2).strip().replaceAll("[\\s-]+", "_"));
      if (state != ComponentState.UNREADABLE) {
        return new Named(bracket.group(1).strip(), Optional.of(state));
      }
    }
    return new Named(text.strip(), Optional.empty());
  }
}
