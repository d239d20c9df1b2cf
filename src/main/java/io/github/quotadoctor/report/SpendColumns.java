package io.github.quotadoctor.report;

import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import io.github.quotadoctor.spend.Spent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Spenders in a line each; names give way to amounts, and bars take what width is left. */
final class SpendColumns {
  private static final int INDENT = 2;
  private static final int GAP = 3;
  private static final int BAR_GAP = 2;
  private static final int SHORTEST_BAR = 5;
  private static final int LONGEST_NAME = 40;
  private static final int ENOUGH_OF_A_NAME = 20;
  private static final int SHORTEST_NAME = 8;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** One line: a name, the amounts and the share, and how long its bar is in percent. */
  private record Row(String name, List<String> cells, BigDecimal bar) {}

  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> widths;
  private final int nameCells;
  private final int barCells;
  private final String bar;

  SpendColumns(SpendSurvey.Told told, Messages messages, Theme theme) {
    SpendWords words = new SpendWords(messages);
    rows.add(
        new Row(
            "",
            List.of(
                messages.text("spend.today"),
                messages.text("spend.week"),
                messages.text("spend.month"),
                ""),
            BigDecimal.ZERO));
    for (Spender spender : told.top()) {
      rows.add(row(words.name(spender, told), told, spender.spent(), words));
    }
    if (!told.others().isEmpty()) {
      rows.add(row(words.others(told), told, SpendSurvey.Told.sum(told.others()), words));
    }
    rows.add(new Row(messages.text("spend.total"), amounts(told.total(), ""), BigDecimal.ZERO));
    this.widths = IntStream.range(0, 4).map(this::widest).boxed().toList();
    int amounts = widths.stream().mapToInt(cells -> cells == 0 ? 0 : GAP + cells).sum();
    int left = theme.width() - INDENT - amounts;
    int longest = rows.stream().mapToInt(it -> DisplayWidth.of(it.name())).max().orElse(0);
    int wanted = Math.min(longest, LONGEST_NAME);
    int besideBar = Math.min(wanted, left - BAR_GAP - SHORTEST_BAR);
    boolean drawn = widths.get(3) > 0 && besideBar >= Math.min(wanted, ENOUGH_OF_A_NAME);
    this.nameCells = drawn ? besideBar : Math.max(SHORTEST_NAME, Math.min(wanted, left));
    this.barCells = drawn ? left - nameCells - BAR_GAP : 0;
    this.bar = theme.ascii() ? "#" : SpendText.BAR;
  }

  private static Row row(String name, SpendSurvey.Told told, Spent spent, SpendWords words) {
    return new Row(
        name,
        amounts(spent, words.share(told, spent)),
        told.share(spent).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO).min(HUNDRED));
  }

  private static List<String> amounts(Spent spent, String share) {
    return List.of(
        Dollars.rounded(spent.today()),
        Dollars.rounded(spent.lastSevenDays()),
        Dollars.rounded(spent.month()),
        share);
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> DisplayWidth.of(row.cells().get(column))).max().orElse(0);
  }

  void print(Lines lines) {
    rows.forEach(row -> lines.add(line(row)));
  }

  private String line(Row row) {
    StringBuilder line = new StringBuilder(" ".repeat(INDENT));
    line.append(DisplayWidth.pad(DisplayWidth.cut(row.name(), nameCells), nameCells));
    for (int column = 0; column < widths.size(); column++) {
      String cell = row.cells().get(column);
      if (widths.get(column) > 0) {
        line.append(" ".repeat(GAP + widths.get(column) - DisplayWidth.of(cell))).append(cell);
      }
    }
    int filled =
        row.bar()
            .multiply(BigDecimal.valueOf(barCells))
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .intValue();
    return line.append(" ".repeat(BAR_GAP)).append(bar.repeat(filled)).toString();
  }
}
