package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.paste.CodeWord;
import io.github.quotadoctor.paste.Given;
import io.github.quotadoctor.paste.PastedText;
import io.github.quotadoctor.report.CausePages;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Tells what a code or a pasted text means, without a key and without a network. */
final class ExplainCommand implements Command {
  private static final String STANDARD_INPUT = "-";
  private static final Set<OutputFormat> PAGES =
      EnumSet.of(OutputFormat.TEXT, OutputFormat.MARKDOWN);
  private static final long MEGABYTE = 1_000_000;

  private final Session session;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public Optional<String> argumentLabel() {
    return Optional.of("CODE|TEXT");
  }

  @Override
  public List<Word> argumentWords() {
    Messages english = Messages.english();
    return Arrays.stream(Cause.values())
        .map(it -> new Word(it.code(), english.text("cause." + it.code() + ".title")))
        .toList();
  }

  @Override
  public boolean takesWords() {
    return true;
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(List.of(Option.FILE, Option.STATUS, Option.HEADERS), OptionGroups.DISPLAY));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(Option.FILE, Option.STATUS, Option.HEADERS, Option.OUTPUT, Option.QUIET);
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(this, arguments, display -> explain(arguments, display));
  }

  private int explain(Arguments arguments, DisplaySettings display) {
    GivenOptions options =
        arguments.options().orVariables(options(), session.world().environment());
    return session.settled(
        new AnswerOptions(session.world().workingDirectory()).resolve(options),
        display,
        given -> explain(String.join(" ", arguments.positional()), options, given, display));
  }

  private int explain(String asked, GivenOptions options, Given given, DisplaySettings display) {
    Optional<String> file = options.value(Option.FILE);
    boolean words = !asked.isEmpty() && !asked.equals(STANDARD_INPUT);
    if (words && file.isPresent()) {
      return session.usageErrors(display).report("usage.two_texts", Facts.none());
    }
    if (words) {
      return ofWords(asked, given, display);
    }
    if (file.isPresent()) {
      return ofFile(file.get(), given, display);
    }
    if (asked.isEmpty() && session.world().terminal().stdin()) {
      return given.isNothing()
          ? session.usageErrors(display).report("usage.no_text", Facts.none())
          : print(PastedText.explain("", given, session.redactor()::redact), display);
    }
    try {
      return print(read(session.world().stdin(), given, display), display);
    } catch (IOException broken) {
      return session.usageErrors(display).report("usage.stdin_broken", Facts.none());
    }
  }

  /** One word is asked for its page; more are somebody's text. */
  private int ofWords(String asked, Given given, DisplaySettings display) {
    Explanation explanation = CodeWord.explain(asked, given, session.redactor()::redact);
    boolean isCode = !asked.contains(" ") && !explanation.sightings().isEmpty();
    if (isCode && PAGES.contains(display.format()) && display.quiet() == 0) {
      return page(explanation, display);
    }
    List<String> codes = Arrays.stream(Cause.values()).map(Cause::code).toList();
    return print(explanation.meaning(Suggestion.nearest(asked, codes)), display);
  }

  private int page(Explanation explanation, DisplaySettings display) {
    CausePages pages = new CausePages(session.messages(), it -> Scenarios.exists(it.code()));
    Cause cause = explanation.sightings().get(0).cause();
    String page =
        display.format() == OutputFormat.MARKDOWN
            ? pages.markdown(cause)
            : pages.text(cause, Display.theme(display, session.world()));
    session.print(page, display);
    return explanation.exitCode();
  }

  private int ofFile(String name, Given given, DisplaySettings display) {
    try {
      Path path = session.world().workingDirectory().resolve(name);
      try (InputStream stream = Files.newInputStream(path)) {
        return print(read(stream, given, display), display);
      }
    } catch (IOException | InvalidPathException unreadable) {
      return session.usageErrors(display).report("usage.unreadable_file", Facts.of("file", name));
    }
  }

  private Explanation read(InputStream stream, Given given, DisplaySettings display)
      throws IOException {
    AtomicLong bytes = new AtomicLong();
    return session.showing(
        display,
        () -> reading(bytes.get()),
        () -> PastedText.explain(stream, given, session.redactor()::redact, bytes::set));
  }

  private String reading(long bytes) {
    return session.messages().text("explain.progress", Facts.none().with("size", bytes / MEGABYTE));
  }

  private int print(Explanation explanation, DisplaySettings display) {
    String report =
        Display.explanationReporter(display, session.words().in(display), session.world())
            .report(explanation);
    session.print(report, display);
    return explanation.exitCode();
  }
}
