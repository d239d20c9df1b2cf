package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.List;

/** A page on a terminal; addresses, commands and the raw error are never broken. */
final class PageText {
  private static final List<String> LABELS =
      List.of("meaning", "not", "causes", "do", "waiting", "raw", "try", "see_also");
  private static final String RAW_INDENT = "    ";

  private final Messages messages;
  private final Theme theme;
  private final int cells;
  private final Lines lines;

  PageText(Messages messages, Theme theme) {
    this.messages = messages;
    this.theme = theme;
    int labels = new Labels(messages).widest(LABELS.stream().map(name -> "page." + name));
    this.cells = 4 + Math.max(labels, DisplayWidth.of(label("do")) + 2);
    this.lines = new Lines(theme.width());
  }

  String print(CausePage page) {
    head(page);
    section("meaning", page.meaning());
    section("not", page.not());
    causes(page.causes());
    steps(page.steps());
    section("waiting", page.waiting());
    raw(page.raw());
    page.reproduce().ifPresent(this::reproduce);
    related(page.related());
    return lines.toString();
  }

  private void head(CausePage page) {
    String code = page.cause().code();
    String title = theme.verdict(page.title(), page.cause().causeClass());
    if (DisplayWidth.of(page.title()) + 3 + code.length() <= theme.width()) {
      lines.add(title + "   " + code);
    } else {
      lines.add(title);
      lines.add(code);
    }
    lines.hanging("", 0, page.brief());
  }

  private void section(String name, String text) {
    lines.blank();
    labelled(label(name), text);
  }

  private void causes(List<String> causes) {
    lines.blank();
    String label = label("causes");
    for (String cause : causes) {
      lines.hanging(DisplayWidth.pad("  " + label, cells) + "- ", cells + 2, cause);
      label = "";
    }
  }

  private void steps(List<CausePage.Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    lines.blank();
    int number = 1;
    for (CausePage.Step step : steps) {
      labelled(label("do") + " " + number++, text(step));
      step.remedy().command().ifPresent(this::inOnePiece);
      step.remedy().url().ifPresent(this::inOnePiece);
    }
  }

  private String text(CausePage.Step step) {
    return step.remedy().isWords()
        ? step.text()
        : messages.text("screen.step", Facts.of("text", step.text()));
  }

  private void raw(List<String> raw) {
    if (raw.isEmpty()) {
      return;
    }
    section("raw", messages.text("page.raw.like"));
    lines.blank();
    raw.forEach(line -> lines.add(RAW_INDENT + line));
  }

  private void reproduce(String command) {
    section("try", messages.text("page.try.simulate"));
    inOnePiece(command);
  }

  private void related(List<Cause> causes) {
    lines.blank();
    String label = label("see_also");
    for (Cause cause : causes) {
      lines.add(DisplayWidth.pad("  " + label, cells) + "quotadoctor explain " + cause.code());
      label = "";
    }
  }

  private void labelled(String label, String text) {
    lines.hanging(DisplayWidth.pad("  " + label, cells), cells, text);
  }

  private void inOnePiece(String text) {
    lines.add(" ".repeat(cells) + text);
  }

  private String label(String name) {
    return messages.text("page." + name);
  }
}
