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

  /** The page with all that it holds and a line break at its end. */
  public String print(HelpPage page) {
    Lines lines = new Lines(width);
    head(lines, page);
    int column = column(typed(page).stream(), OPTION_GAP);
    section(lines, "help.arguments", page.arguments(), column);
    section(lines, "help.commands", page.commands(), column(page.commands().stream(), COMMAND_GAP));
    section(lines, "help.topics", page.topics(), column(page.topics().stream(), COMMAND_GAP));
    section(lines, "help.options", page.options(), column);
    notes(lines, page);
    return lines.toString();
  }

  /** A page that holds what is used most; its notes tell where to read on. */
  public String brief(HelpPage page) {
    Lines lines = new Lines(width);
    head(lines, page);
    List<HelpPage.Entry> typed = typed(page);
    section(lines, "help.most_used", typed, column(typed.stream(), OPTION_GAP));
    section(lines, "help.commands", page.commands(), column(page.commands().stream(), COMMAND_GAP));
    notes(lines, page);
    return lines.toString();
  }

  private void head(Lines lines, HelpPage page) {
    lines.hanging("", 0, 0, messages.text("help.usage") + " " + page.synopsis());
    lines.hanging("", 0, 0, page.description());
    heading(lines, "help.examples");
    page.examples().forEach(example -> lines.add("  " + example));
  }

  private static List<HelpPage.Entry> typed(HelpPage page) {
    return Stream.of(page.arguments(), page.options()).flatMap(List::stream).toList();
  }

  private void section(Lines lines, String key, List<HelpPage.Entry> entries, int column) {
    if (!entries.isEmpty()) {
      heading(lines, key);
      entries.forEach(entry -> entry(lines, entry, column));
    }
  }

  private static void notes(Lines lines, HelpPage page) {
    if (!page.notes().isEmpty()) {
      lines.blank();
      page.notes().forEach(note -> note(lines, note));
    }
  }

  /** One that begins with a space is printed as it is. */
  private static void note(Lines lines, String note) {
    if (note.startsWith(" ")) {
      lines.add(note);
    } else {
      lines.hanging("", 0, 0, note);
    }
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
}
