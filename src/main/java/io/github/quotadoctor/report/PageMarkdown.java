package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Cause;
import java.util.stream.Collectors;

/** A page as a section of a Markdown document; its heading is the code, and so is its anchor. */
final class PageMarkdown {
  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  PageMarkdown(Messages messages) {
    this.messages = messages;
  }

  /** A link to the page of a cause in the same document. */
  static String link(Cause cause) {
    return "[" + cause.code() + "](#" + cause.code() + ")";
  }

  String print(CausePage page) {
    block("## " + page.cause().code());
    String brief = Markdown.parts(page.brief(), messages);
    block("**" + Markdown.escape(page.title()) + "**: " + Markdown.escape(brief));
    section("meaning", Markdown.escape(page.meaning()));
    section("not", Markdown.escape(page.not()));
    list("causes", Markdown.bullets(page.causes()));
    if (!page.steps().isEmpty()) {
      list(
          "do",
          Markdown.numbered(
              page.steps().stream()
                  .map(step -> Markdown.step(step.text(), step.remedy()))
                  .toList()));
    }
    section("waiting", Markdown.escape(page.waiting()));
    if (!page.raw().isEmpty()) {
      section("raw", Markdown.escape(messages.text("page.raw.like")));
      block("```\n" + String.join("\n", page.raw()) + "\n```");
    }
    page.reproduce()
        .ifPresent(
            command ->
                section(
                    "try",
                    Markdown.escape(messages.text("page.try.simulate")) + " `" + command + "`"));
    section(
        "see_also",
        page.related().stream().map(PageMarkdown::link).collect(Collectors.joining(", ")));
    return text.toString().stripTrailing() + "\n";
  }

  private void section(String name, String content) {
    block(heading(name) + ": " + content);
  }

  private void list(String name, String items) {
    block(heading(name) + "\n\n" + items);
  }

  private String heading(String name) {
    return "**" + Markdown.escape(messages.text("page." + name)) + "**";
  }

  private void block(String content) {
    text.append(content).append("\n\n");
  }
}
