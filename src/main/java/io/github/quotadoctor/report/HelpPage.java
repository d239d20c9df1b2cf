package io.github.quotadoctor.report;

import java.util.List;

/**
 * What a command, or the program, tells of itself.
 *
 * @param synopsis how it is called
 * @param examples calls as they are typed
 * @param arguments what may stand behind its name
 * @param commands the commands below it
 * @param topics what else there is help on
 * @param notes what is to be known besides; one that begins with a space is typed as it is
 */
public record HelpPage(
    String synopsis,
    String description,
    List<String> examples,
    List<Entry> arguments,
    List<Entry> options,
    List<Entry> commands,
    List<Entry> topics,
    List<String> notes) {
  public HelpPage {
    examples = List.copyOf(examples);
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
    commands = List.copyOf(commands);
    topics = List.copyOf(topics);
    notes = List.copyOf(notes);
  }

  /** The same with these in place of its options, commands and notes, and without topics. */
  public HelpPage brief(List<Entry> options, List<Entry> commands, List<String> notes) {
    return new HelpPage(
        synopsis, description, examples, arguments, options, commands, List.of(), notes);
  }

  /** What is typed, and what it means. */
  public record Entry(String label, String text) {}
}
