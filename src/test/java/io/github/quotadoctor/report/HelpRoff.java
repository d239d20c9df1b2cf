package io.github.quotadoctor.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Help as a manual page. Its headings are those that manual pages have, in English. */
public final class HelpRoff {
  private static final Pattern COMMAND = Pattern.compile("quotadoctor(?: [a-z]+)?");
  private static final String SUMMARY =
      "tell why OpenAI API calls fail, whether waiting helps, and who can fix it";

  /** Packages bring an archive of classes with them, so the one in the cache is not told of. */
  private static final String FILES =
      """
        ./.env  mentioned where it holds a different key; read only when --env-file names it

      There is no configuration file.
      """;

  private final Messages messages;
  private final String version;
  private final String date;

  /**
   * Manual pages of this version.
   *
   * @param date the day that the pages bear, as in 2026-11-21
   */
  public HelpRoff(Messages messages, String version, String date) {
    this.messages = messages;
    this.version = version;
    this.date = date;
  }

  /**
   * The page of the program, with the help topics on it.
   *
   * @param name of the page
   * @param related the names of other pages
   */
  public String program(String name, HelpPage page, List<String> related) {
    Map<String, String> topics = new LinkedHashMap<>();
    page.topics().forEach(it -> topics.put(heading(it), messages.text("topic." + it.label())));
    topics.put("FILES", FILES);
    return print(name, SUMMARY, page, topics, related);
  }

  /** Readers look for the exit codes where every manual has them. */
  private static String heading(HelpPage.Entry topic) {
    return topic.label().equals("exit-codes")
        ? "EXIT STATUS"
        : topic.label().toUpperCase(Locale.ROOT);
  }

  /**
   * The page of a command.
   *
   * @param name of the page, such as {@code quotadoctor-check}
   * @param summary what the command does, in one line
   * @param related the names of other pages
   */
  public String command(String name, String summary, HelpPage page, List<String> related) {
    return print(name, summary, page, Map.of(), related);
  }

  private String print(
      String name,
      String summary,
      HelpPage page,
      Map<String, String> topics,
      List<String> related) {
    Roff roff = new Roff(name.toUpperCase(Locale.ROOT), date, "quotadoctor " + version);
    roff.section("NAME");
    roff.text(name + " - " + summary);
    roff.section("SYNOPSIS");
    synopsis(roff, page.synopsis());
    roff.section("DESCRIPTION");
    roff.text(page.description());
    notes(roff, page.notes());
    roff.section("EXAMPLES");
    roff.verbatim(page.examples());
    entries(roff, "COMMANDS", page.commands());
    entries(roff, "ARGUMENTS", page.arguments());
    entries(roff, "OPTIONS", page.options());
    topics.forEach((heading, topic) -> topic(roff, heading, topic));
    roff.section("SEE ALSO");
    for (int at = 0; at < related.size(); at++) {
      roff.bold(related.get(at), "(1)" + (at + 1 < related.size() ? "," : ""));
    }
    return roff.toString();
  }

  private static void synopsis(Roff roff, String synopsis) {
    Matcher command = COMMAND.matcher(synopsis);
    int end = command.lookingAt() ? command.end() : 0;
    roff.bold(synopsis.substring(0, end), synopsis.substring(end));
  }

  /** A note that begins with a space is typed as it is. */
  private static void notes(Roff roff, List<String> notes) {
    for (String note : notes) {
      if (note.startsWith(" ")) {
        roff.verbatim(List.of(note.strip()));
      } else {
        roff.paragraph(note);
      }
    }
  }

  private static void entries(Roff roff, String heading, List<HelpPage.Entry> entries) {
    if (!entries.isEmpty()) {
      roff.section(heading);
      entries.forEach(entry -> roff.entry(entry.label().strip(), entry.text()));
    }
  }

  /** Lines that stand as they are keep their indents from each other only. */
  static void topic(Roff roff, String heading, String topic) {
    roff.section(heading);
    StringBuilder lines = new StringBuilder();
    for (Topic.Part part : Topic.parts(topic)) {
      if (part.kind() != Topic.Kind.LINE) {
        verbatim(roff, lines);
      }
      switch (part.kind()) {
        case BLANK -> {}
        case LINE -> lines.append(part.text()).append('\n');
        case PARAGRAPH -> roff.paragraph(part.text());
        case ROW -> roff.entry(part.label().strip(), part.text());
      }
    }
    verbatim(roff, lines);
  }

  private static void verbatim(Roff roff, StringBuilder lines) {
    if (!lines.isEmpty()) {
      roff.verbatim(lines.toString().stripTrailing().stripIndent().lines().toList());
      lines.setLength(0);
    }
  }
}
