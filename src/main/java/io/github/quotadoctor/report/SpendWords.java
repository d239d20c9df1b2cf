package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.spend.Grouping;
import io.github.quotadoctor.spend.MonthlyLimit;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import io.github.quotadoctor.spend.Spent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The words for who spent it, before any layout. */
public final class SpendWords {
  private final Messages messages;

  /** The words of one language. */
  public SpendWords(Messages messages) {
    this.messages = messages;
  }

  /** What a spender is called; two of the same name are told apart by their ids. */
  String name(Spender spender, SpendSurvey.Told told) {
    Grouping by = told.question().by();
    String name = name(spender, by);
    boolean twin =
        by != Grouping.LINE_ITEM
            && spender.name().isPresent()
            && told.spenders().stream()
                .anyMatch(it -> !it.equals(spender) && name(it, by).equals(name));
    String id = spender.id().map(SpendWords::clean).orElse("");
    return twin && !id.isEmpty()
        ? messages.text("spend.twin", Facts.of("name", name).with("id", id))
        : name;
  }

  private String name(Spender spender, Grouping by) {
    return spender
        .name()
        .map(SpendWords::clean)
        .filter(name -> !name.isEmpty())
        .or(() -> spender.id().map(SpendWords::clean).filter(id -> !id.isEmpty()))
        .orElseGet(() -> nobody(by));
  }

  /** Who is meant where the API names nobody. */
  String nobody(Grouping by) {
    return messages.text("spend.nobody." + by.code());
  }

  private static String clean(String foreign) {
    return Template.inProse(ForeignText.clean(foreign));
  }

  String others(SpendSurvey.Told told) {
    return counted("spend.others", told.others().size());
  }

  private String counted(String key, long number) {
    return messages.text(
        key + (number == 1 ? ".one" : ".many"), Facts.none().with("number", number));
  }

  /** The share of the month's total in whole percent. */
  String share(SpendSurvey.Told told, Spent spent) {
    return told.share(spent).map(share -> percent(share, spent.month())).orElse("");
  }

  private String percent(BigDecimal share, BigDecimal usd) {
    BigDecimal whole = share.setScale(0, RoundingMode.HALF_UP);
    boolean trace = whole.signum() == 0 && usd.signum() > 0;
    return messages.text(
        "spend.percent", Facts.of("percent", trace ? "<1" : whole.toPlainString()));
  }

  /** That not all of it could be read. */
  public String incomplete() {
    return messages.text("spend.part");
  }

  /** What is spent against the limit, and how far all of this can be relied on. */
  List<String> foot(SpendSurvey.Told told) {
    List<String> foot = new ArrayList<>();
    foot.add(limit(told.limit()));
    if (told.limit().enforced().filter(enforced -> !enforced).isPresent()) {
      foot.add(messages.text("spend.limit.off"));
    }
    if (!told.whole()) {
      foot.add(messages.text("spend.part"));
    }
    if (!told.named()) {
      foot.add(messages.text("spend.unnamed"));
    }
    foot.add(messages.text("spend.late"));
    return foot;
  }

  private String limit(MonthlyLimit limit) {
    Facts facts =
        Facts.of("spent", Dollars.atLeast(limit.spentUsd()))
            .with("resets", day(limit.resetsAt()))
            .with("limit", limit.limitUsd().map(Dollars::atLeast))
            .with("percent", limit.percent().map(BigDecimal::toPlainString));
    return messages.text("spend.limit." + limit.state().code(), facts);
  }

  static String day(Instant moment) {
    return DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(moment);
  }

  /** What was asked to learn all this. */
  String asked(SpendSurvey.Told told) {
    Instant asOf = told.question().windows().asOf();
    return messages.text(
        "spend.asked",
        Facts.of("requests", messages.count("requests", told.requests()))
            .with("pages", messages.count("pages", told.pages()))
            .with("from", day(told.question().windows().from()))
            .with("at", new Moments(asOf, false).clock(asOf)));
  }

  /** Why it was not told. */
  public String fault(SpendSurvey.Untold untold) {
    Facts host = Facts.of("host", untold.question().baseUrl().getHost());
    Facts facts =
        untold
            .question()
            .key()
            .map(key -> host.with("place", key.place()).with(Facts.VARIANT, key.kind()))
            .orElse(host);
    return messages.text("spend.fault." + untold.fault().code(), facts);
  }
}
