package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Cause;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page as a section of a Markdown document; its heading is the code, and so is its anchor. */
final class PageMarkdown {
  private static final Pattern SYNTAX = Pattern.compile("[\\\\`*<\\[\\]]");

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
    String brief = page.brief().replace("   ", ", ");
    block("**" + escape(page.title()) + "**: " + escape(brief));
    section("meaning", escape(page.meaning()));
    section("not", escape(page.not()));
    list("causes", bullets(page.causes()));
    if (!page.steps().isEmpty()) {
      list("do", steps(page.steps()));
    }
    section("waiting", escape(page.waiting()));
    if (!page.raw().isEmpty()) {
      section("raw", escape(messages.text("page.raw.like")));
      block("```\n" + String.join("\n", page.raw()) + "\n```");
    }
    page.reproduce()
        .ifPresent(
            command ->
                section("try", escape(messages.text("page.try.simulate")) + " `" + command + "`"));
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
    return "**" + escape(messages.text("page." + name)) + "**";
  }

  private void block(String content) {
    text.append(content).append("\n\n");
  }

  private static String bullets(List<String> items) {
    return items.stream().map(item -> "- " + escape(item)).collect(Collectors.joining("\n"));
  }

  private static String steps(List<CausePage.Step> steps) {
    return IntStream.rangeClosed(1, steps.size())
        .mapToObj(number -> number + ". " + step(steps.get(number - 1)))
        .collect(Collectors.joining("\n"));
  }

  private static String step(CausePage.Step step) {
    String words = escape(step.text());
    String linked = step.remedy().url().map(url -> "[" + words + "](" + url + ")").orElse(words);
    return step.remedy().command().map(line -> linked + ": `" + line + "`").orElse(linked);
  }

  private static String escape(String words) {
    return SYNTAX.matcher(words).replaceAll("\\\\$0");
  }
}
