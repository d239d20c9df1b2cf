package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words in Markdown, where nothing that they hold counts as markup. */
final class Markdown {
  private static final Pattern SYNTAX = Pattern.compile("[\\\\`*<\\[\\]|]");

  private Markdown() {}

  static String escape(String words) {
    return SYNTAX.matcher(words).replaceAll("\\\\$0");
  }

  /** What a screen shows with gaps between, as a list within a sentence. */
  static String parts(String brief, Messages messages) {
    return messages.joined(List.of(brief.split(" {3}", -1)));
  }

  static String bullets(List<String> items) {
    return items.stream().map(item -> "- " + escape(item)).collect(Collectors.joining("\n"));
  }

  /** A step with its link or its command. */
  static String step(String words, Remedy remedy) {
    String text = escape(words);
    String linked = remedy.url().map(url -> "[" + text + "](" + url + ")").orElse(text);
    return remedy.command().map(line -> linked + ": `" + line + "`").orElse(linked);
  }

  static String numbered(List<String> items) {
    return IntStream.rangeClosed(1, items.size())
        .mapToObj(number -> number + ". " + items.get(number - 1))
        .collect(Collectors.joining("\n"));
  }

  /** What a verdict says, from its heading to its steps. */
  static String verdict(Verdict verdict, Messages messages) {
    VerdictWords words = new VerdictWords(messages, verdict);
    StringBuilder text = new StringBuilder();
    text.append("## ").append(escape(words.title())).append("\n\n");
    text.append('`')
        .append(verdict.cause().code())
        .append("`, ")
        .append(escape(parts(words.brief(), messages)));
    text.append("\n\n").append(escape(words.why())).append("\n");
    if (!words.reasons().isEmpty()) {
      text.append("\n").append(bullets(words.reasons())).append("\n");
    }
    words.belief().ifPresent(belief -> text.append("\n").append(escape(belief)).append("\n"));
    if (!verdict.steps().isEmpty()) {
      List<String> steps =
          verdict.steps().stream()
              .map(step -> step(messages.text(step.text()), step.remedy()))
              .toList();
      text.append("\n").append(numbered(steps)).append("\n");
    }
    return text.toString();
  }
}
