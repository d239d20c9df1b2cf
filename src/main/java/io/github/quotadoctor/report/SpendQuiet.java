package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;

/** One line: who spent the most this month, and the total. */
public final class SpendQuiet implements SpendReporter {
  private final Messages messages;
  private final Theme theme;

  /** A reporter for this terminal. */
  public SpendQuiet(Messages messages, Theme theme) {
    this.messages = messages;
    this.theme = theme;
  }

  @Override
  public String report(SpendSurvey survey) {
    return survey.fold(this::line, untold -> "");
  }

  private String line(SpendSurvey.Told told) {
    String line =
        told.spenders().stream()
            .findFirst()
            .filter(first -> first.spent().month().signum() > 0)
            .map(first -> brief(first, told))
            .orElseGet(() -> messages.text("spend.brief.nothing"));
    return DisplayWidth.cut(line, theme.width()) + "\n";
  }

  private String brief(Spender first, SpendSurvey.Told told) {
    SpendWords words = new SpendWords(messages);
    String name = words.name(first, told);
    Facts facts =
        Facts.of("name", DisplayWidth.cut(name, theme.width() / 3))
            .with("amount", Dollars.rounded(first.spent().month()))
            .with("total", Dollars.rounded(told.total().month()));
    String share = words.share(told, first.spent());
    return messages.text("spend.brief", share.isEmpty() ? facts : facts.with("share", share));
  }
}
