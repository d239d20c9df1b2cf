package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import io.github.quotadoctor.spend.Spent;
import java.util.ArrayList;
import java.util.List;

/** A table of who spent it, for a chat or an issue. */
public final class SpendMarkdown implements SpendReporter {
  private final String version;
  private final Messages messages;
  private final SpendWords words;

  /** A reporter in one language. */
  public SpendMarkdown(String version, Messages messages) {
    this.version = version;
    this.messages = messages;
    this.words = new SpendWords(messages);
  }

  @Override
  public String report(SpendSurvey survey) {
    return survey.fold(this::section, untold -> "");
  }

  private String section(SpendSurvey.Told told) {
    String by = told.question().by().code();
    StringBuilder text = new StringBuilder();
    text.append("## ").append(messages.text("spend.markdown." + by)).append("\n\n");
    if (told.spenders().isEmpty()) {
      text.append(messages.text("spend.nothing")).append("\n\n");
    } else {
      table(text, told, messages.text("spend.spender." + by));
    }
    List<String> notes = new ArrayList<>(words.foot(told));
    String at = told.question().windows().asOf().toString();
    notes.add(messages.text("spend.run", Facts.of("version", version).with("at", at)));
    return text.append(Markdown.bullets(notes)).append('\n').toString();
  }

  private void table(StringBuilder text, SpendSurvey.Told told, String spenders) {
    List<String> heads =
        List.of(
            spenders,
            messages.text("spend.today"),
            messages.text("spend.week"),
            messages.text("spend.month"),
            messages.text("spend.share"));
    text.append("| ").append(String.join(" | ", heads)).append(" |\n|---|--:|--:|--:|--:|\n");
    for (Spender spender : told.top()) {
      row(text, words.name(spender, told), told, spender.spent());
    }
    if (!told.others().isEmpty()) {
      row(text, words.others(told), told, SpendSurvey.Told.sum(told.others()));
    }
    row(text, messages.text("spend.total"), told, told.total());
    text.append('\n');
  }

  private void row(StringBuilder text, String name, SpendSurvey.Told told, Spent spent) {
    List<String> cells =
        List.of(
            Markdown.escape(name),
            Markdown.escape(Dollars.rounded(spent.today())),
            Markdown.escape(Dollars.rounded(spent.lastSevenDays())),
            Markdown.escape(Dollars.rounded(spent.month())),
            Markdown.escape(words.share(told, spent)));
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
