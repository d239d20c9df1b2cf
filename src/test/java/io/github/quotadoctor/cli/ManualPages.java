package io.github.quotadoctor.cli;

import io.github.quotadoctor.report.HelpPage;
import io.github.quotadoctor.report.HelpRoff;
import io.github.quotadoctor.report.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The manual pages of the program and of its commands. */
public final class ManualPages {
  private static final String PROGRAM = "quotadoctor";

  private final Messages messages = Messages.english();
  private final List<Command> commands = new Commands(Sessions.unused()).all();
  private final HelpPages help = new HelpPages(messages, commands);
  private final HelpRoff roff;

  private ManualPages(String date) {
    this.roff = new HelpRoff(messages, Version.current(), date);
  }

  /** All pages by the names of their files; they bear this date. */
  public static Map<String, String> of(String date) {
    ManualPages manual = new ManualPages(date);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(PROGRAM + ".1", manual.program());
    manual.commands.forEach(it -> pages.put(name(it) + ".1", manual.page(it)));
    return pages;
  }

  /** The help that the page of a command is made of. */
  public static HelpPage help(String command) {
    ManualPages manual = new ManualPages("");
    return manual.commands.stream()
        .filter(it -> it.name().equals(command))
        .findFirst()
        .map(manual.help::command)
        .orElseGet(manual.help::program);
  }

  /** What else there is help on, which is on the page of the program. */
  public static List<String> topics() {
    return HelpCommand.TOPICS;
  }

  private String program() {
    return roff.program(PROGRAM, help.program(), commands.stream().map(ManualPages::name).toList());
  }

  private String page(Command command) {
    String summary = messages.text("command." + command.name() + ".summary");
    return roff.command(name(command), summary, help.command(command), List.of(PROGRAM));
  }

  private static String name(Command command) {
    return PROGRAM + "-" + command.name();
  }
}
