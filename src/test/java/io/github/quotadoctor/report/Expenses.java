package io.github.quotadoctor.report;

import io.github.quotadoctor.spend.Grouping;
import io.github.quotadoctor.spend.MonthlyLimit;
import io.github.quotadoctor.spend.SpendFault;
import io.github.quotadoctor.spend.SpendQuestion;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import io.github.quotadoctor.spend.Spent;
import io.github.quotadoctor.spend.Windows;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Made-up answers to the question who spent it. */
public final class Expenses {
  static final String WIDE = "\u969c\u5bb3\u304c\u767a\u751f\u3057\u3066\u3044\u307e\u3059";
  private static final Instant NOW = Instant.parse("2026-11-21T12:03:00Z");
  private static final Instant RESET = Instant.parse("2026-12-01T00:00:00Z");

  private Expenses() {}

  /** All that are printed, by name. */
  public static Map<String, SpendSurvey.Told> all() {
    Map<String, SpendSurvey.Told> all = new LinkedHashMap<>();
    List<Spender> two =
        List.of(
            spender("proj_Shop", "Web shop", "4.21", "29.47", "29.474999"),
            spender("proj_Jobs", "Nightly jobs", "1.97", "13.80", "13.7950"));
    all.put("two", told(Grouping.PROJECT, 10, two, set("120", "43.269999", true), true, true));
    all.put("many", told(Grouping.PROJECT, 5, many(), set("10000", "3129.4", true), true, true));
    all.put(
        "odd",
        told(
            Grouping.KEY,
            10,
            List.of(
                spender("key_1", "Backend of the shop that sells everything twice", "1", "2", "30"),
                spender("key_2", WIDE.repeat(3), "0.004", "0.009", "20.005"),
                spender("key_3", "Backend", "0", "0.5", "9"),
                spender("key_4", "Backend", "0", "0", "8.999"),
                new Spender(Optional.empty(), Optional.empty(), spent("0", "0.1", "0.2")),
                new Spender(Optional.of("key_5"), Optional.empty(), spent("0", "0", "0.0000001")),
                spender("key_6", "Refunds", "-0.001", "-1.5", "-2")),
            set("60", "66.2", false),
            false,
            false));
    all.put("nothing", told(Grouping.PROJECT, 10, List.of(), none("0"), true, true));
    all.put(
        "line_items",
        told(
            Grouping.LINE_ITEM,
            2,
            List.of(
                spender("gpt-6, output", "gpt-6, output", "0.1", "0.1", "0.30"),
                spender("gpt-6, input", "gpt-6, input", "0.1", "0.1", "0.2"),
                spender("web search", "web search", "0", "0", "0.1")),
            unknown("0.6"),
            true,
            true));
    return all;
  }

  private static List<Spender> many() {
    return IntStream.range(0, 12)
        .mapToObj(
            it ->
                spender(
                    "proj_" + it,
                    "Project " + (char) ('A' + it),
                    "1",
                    "10",
                    "" + (12 - it) * 40.12))
        .toList();
  }

  static Spender spender(String id, String name, String today, String week, String month) {
    return new Spender(Optional.of(id), Optional.of(name), spent(today, week, month));
  }

  private static Spent spent(String today, String week, String month) {
    return new Spent(new BigDecimal(today), new BigDecimal(week), new BigDecimal(month));
  }

  static MonthlyLimit set(String limit, String spent, boolean enforced) {
    return new MonthlyLimit(
        MonthlyLimit.State.SET,
        Optional.of(new BigDecimal(limit)),
        new BigDecimal(spent),
        Optional.of(enforced),
        RESET);
  }

  private static MonthlyLimit none(String spent) {
    return new MonthlyLimit(
        MonthlyLimit.State.NONE, Optional.empty(), new BigDecimal(spent), Optional.empty(), RESET);
  }

  private static MonthlyLimit unknown(String spent) {
    return new MonthlyLimit(
        MonthlyLimit.State.UNKNOWN,
        Optional.empty(),
        new BigDecimal(spent),
        Optional.empty(),
        RESET);
  }

  static SpendSurvey.Told told(
      Grouping by,
      int top,
      List<Spender> spenders,
      MonthlyLimit limit,
      boolean whole,
      boolean named) {
    return new SpendSurvey.Told(
        question(by, top), spenders, SpendSurvey.Told.sum(spenders), limit, whole, named, 3, 5);
  }

  private static SpendQuestion question(Grouping by, int top) {
    return new SpendQuestion(
        URI.create("https://api.openai.com/v1"),
        by,
        top,
        new Windows(NOW),
        Optional.of(new SpendQuestion.AdminKey("OPENAI_ADMIN_KEY", "sk-admin-***aDmN", "admin")));
  }

  public static SpendSurvey.Untold untold(SpendFault fault) {
    return new SpendSurvey.Untold(question(Grouping.PROJECT, 10), fault);
  }
}
