package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is told of each cause when somebody asks for it by its code. */
public final class CausePages {
  private final Messages messages;
  private final Predicate<Cause> simulated;

  /**
   * Pages in one language.
   *
   * @param simulated whether the simulated API has a state of the cause's name
   */
  public CausePages(Messages messages, Predicate<Cause> simulated) {
    this.messages = messages;
    this.simulated = simulated;
  }

  /** The page for this terminal. */
  public String text(Cause cause, Theme theme) {
    return new PageText(messages, theme).print(page(cause));
  }

  /** The page as a section of a Markdown document. */
  public String markdown(Cause cause) {
    return new PageMarkdown(messages).print(page(cause));
  }

  /** All pages as one Markdown document. */
  public String document() {
    String head =
        "# %s\n\n%s\n\n%s\n"
            .formatted(
                messages.text("document.title"),
                messages.text("document.introduction"),
                contents());
    return Arrays.stream(Cause.values())
        .map(this::markdown)
        .collect(Collectors.joining("\n", head + "\n", ""));
  }

  private String contents() {
    return Arrays.stream(CauseClass.values())
        .map(it -> "- " + it.code() + ": " + links(it))
        .collect(Collectors.joining("\n"));
  }

  private static String links(CauseClass causeClass) {
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.causeClass() == causeClass)
        .map(PageMarkdown::link)
        .collect(Collectors.joining(", "));
  }

  private CausePage page(Cause cause) {
    return CausePage.of(cause, messages, simulated.test(cause));
  }
}
