package io.github.quotadoctor.report;

import java.util.List;

/**
 * What a command tells of itself.
 *
 * @param synopsis how it is called
 * @param arguments what may stand behind its name
 * @param commands the commands below it
 * @param footer line by line; a line that begins with a space is printed as it is
 */
public record HelpPage(
    String synopsis,
    String description,
    List<Entry> arguments,
    List<Entry> options,
    List<Entry> commands,
    List<String> footer) {
  public HelpPage {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    commands = List.copyOf(commands);
    footer = List.copyOf(footer);
  }

  /** What is typed, and what it means. */
  public record Entry(String label, String text) {}
}
