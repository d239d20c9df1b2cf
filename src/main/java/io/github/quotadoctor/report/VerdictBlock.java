package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.List;

/** The verdict on a screen: what it is, whether waiting helps, who acts, why, and what to do. */
final class VerdictBlock {
  private final Messages messages;
  private final Theme theme;
  private final int cells;

  VerdictBlock(Messages messages, Theme theme) {
    this.messages = messages;
    this.theme = theme;
    this.cells = 2 + new Labels(messages).verdict() + 1;
  }

  void print(Lines lines, Verdict verdict, List<Note> notes) {
    headline(lines, verdict);
    if (verdict.cause().causeClass() != CauseClass.HEALTHY) {
      lines.blank();
      details(lines, verdict);
    }
    notes.forEach(note -> labelled(lines, "screen.note", messages.text(note.statement())));
  }

  /** Why it is so, what to do, and where more is told. */
  void details(Lines lines, Verdict verdict) {
    VerdictWords words = new VerdictWords(messages, verdict);
    labelled(lines, "screen.why", words.why());
    for (String reason : words.reasons()) {
      lines.hanging(" ".repeat(cells) + "- ", cells + 2, reason);
    }
    words.belief().ifPresent(belief -> lines.hanging(" ".repeat(cells), cells, belief));
    steps(lines, verdict.steps());
    more(lines, verdict.cause().code());
  }

  /** Where more is told of a cause. */
  void more(Lines lines, String code) {
    lines.add(
        DisplayWidth.pad("  " + messages.text("screen.more"), cells)
            + "quotadoctor explain "
            + code);
  }

  /** The verdict in brief; health needs no more than its one sentence. */
  void headline(Lines lines, Verdict verdict) {
    VerdictWords words = new VerdictWords(messages, verdict);
    CauseClass causeClass = verdict.cause().causeClass();
    String title = words.title();
    String painted = theme.verdict(title, causeClass);
    if (causeClass == CauseClass.HEALTHY) {
      lines.hanging(painted + "   ", DisplayWidth.of(title) + 3, words.why());
    } else {
      lines.hanging(
          "",
          0,
          title + "   " + words.brief(),
          line -> line.startsWith(title) ? painted + line.substring(title.length()) : line);
    }
  }

  /** What to do, in the order in which to try it. */
  void steps(Lines lines, List<Verdict.Step> steps) {
    int number = 1;
    for (Verdict.Step step : steps) {
      numbered(lines, number++, text(step));
      step.remedy().command().ifPresent(it -> lines.add(" ".repeat(cells) + it));
      step.remedy().url().ifPresent(it -> lines.add(" ".repeat(cells) + it));
    }
  }

  void numbered(Lines lines, int number, String text) {
    String label = messages.text("screen.do") + " " + number;
    lines.hanging(DisplayWidth.pad("  " + label, cells), cells, text);
  }

  private String text(Verdict.Step step) {
    String text = messages.text(step.text());
    return step.remedy().isWords() ? text : messages.text("screen.step", Facts.of("text", text));
  }

  /** A line of somebody's text, cut to the width of the screen. */
  void quoted(Lines lines, String text) {
    lines.add(" ".repeat(cells) + DisplayWidth.cut(Template.inProse(text), theme.width() - cells));
  }

  void labelled(Lines lines, String key, String text) {
    lines.hanging(DisplayWidth.pad("  " + messages.text(key), cells), cells, text);
  }
}
