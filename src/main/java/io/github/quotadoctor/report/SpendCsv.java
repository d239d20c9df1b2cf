package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** All spenders as comma-separated values with a header line, quoted as RFC 4180 says, 2005. */
public final class SpendCsv implements SpendReporter {
  private static final String HEAD = "id,name,today_usd,last_7_days_usd,month_usd,share_percent\n";

  /** What a spreadsheet takes for a formula; the wide forms too. Source: OWASP, CSV Injection. */
  private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

  private final SpendWords words;

  /** A reporter in one language; only who is nobody needs words. */
  public SpendCsv(Messages messages) {
    this.words = new SpendWords(messages);
  }

  @Override
  public String report(SpendSurvey survey) {
    return survey.fold(this::table, untold -> "");
  }

  private String table(SpendSurvey.Told told) {
    StringBuilder table = new StringBuilder(HEAD);
    told.spenders().forEach(spender -> table.append(line(spender, told)).append('\n'));
    return table.toString();
  }

  private String line(Spender spender, SpendSurvey.Told told) {
    String nobody = words.nobody(told.question().by());
    return String.join(
        ",",
        List.of(
            cell(spender.id().orElse("")),
            cell(spender.id().isPresent() ? spender.name().orElse("") : nobody),
            number(spender.spent().today()),
            number(spender.spent().lastSevenDays()),
            number(spender.spent().month()),
            told.share(spender.spent())
                .map(share -> number(share.setScale(1, RoundingMode.HALF_UP)))
                .orElse("")));
  }

  private static String number(BigDecimal number) {
    return Dollars.exact(number).toPlainString();
  }

  /** Always in quotes, so that no line begins as a command of the CI system that prints it. */
  static String cell(String foreign) {
    String text = ForeignText.clean(foreign).replace("##[", "# #[");
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
