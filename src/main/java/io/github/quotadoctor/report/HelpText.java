package io.github.quotadoctor.report;

import java.util.List;
import java.util.stream.Stream;

/** Help on a terminal: what is typed in one column, what it means in another. */
public final class HelpText {
  private static final int WIDEST_LABEL = 28;
  private static final int OPTION_GAP = 3;
  private static final int COMMAND_GAP = 2;

  /** How much further in the second line of a meaning begins. */
  private static final int HANGING = 2;

  private final Messages messages;
  private final int width;

  /** Help for a terminal of so many cells. */
  public HelpText(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  /** The page, with a line break at its end. */
  public String print(HelpPage page) {
    Lines lines = new Lines(width);
    lines.hanging("", 0, 0, messages.text("help.usage") + " " + page.synopsis());
    lines.hanging("", 0, 0, page.description());
    int column =
        column(Stream.of(page.arguments(), page.options()).flatMap(List::stream), OPTION_GAP);
    page.arguments().forEach(entry -> entry(lines, entry, column));
    heading(lines, "help.options");
    page.options().forEach(entry -> entry(lines, entry, column));
    if (!page.commands().isEmpty()) {
      heading(lines, "help.commands");
      int commands = column(page.commands().stream(), COMMAND_GAP);
      page.commands().forEach(entry -> entry(lines, entry, commands));
    }
    page.footer().forEach(line -> footer(lines, line));
    return lines.toString();
  }

  /** Where the meanings begin; a label that is much longer than others stands on its own line. */
  private static int column(Stream<HelpPage.Entry> entries, int gap) {
    int widest =
        entries
            .mapToInt(entry -> DisplayWidth.of(entry.label()))
            .filter(cells -> cells <= WIDEST_LABEL)
            .max()
            .orElse(0);
    return 2 + widest + gap;
  }

  private void heading(Lines lines, String key) {
    lines.blank();
    lines.add(messages.text(key));
  }

  private static void entry(Lines lines, HelpPage.Entry entry, int column) {
    String label = "  " + entry.label();
    boolean apart = DisplayWidth.of(label) >= column;
    if (apart) {
      lines.add(label);
    }
    lines.hanging(
        DisplayWidth.pad(apart ? "" : label, column), column, column + HANGING, entry.text());
  }

  private static void footer(Lines lines, String line) {
    if (line.startsWith(" ")) {
      lines.add(line);
    } else {
      lines.hanging("", 0, 0, line);
    }
  }
}
