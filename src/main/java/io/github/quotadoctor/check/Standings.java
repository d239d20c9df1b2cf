package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The numbers of limits and spending as facts for a text. */
final class Standings {
  private static final int CENTS = 2;

  private Standings() {}

  /** The facts of both limits: {@code organization_spent}, {@code project_limit} and so on. */
  static Facts facts(Spending spending) {
    Facts organization =
        spending.organization().map(it -> facts("organization_", it)).orElse(Facts.none());
    Facts project = spending.project().map(it -> facts("project_", it)).orElse(Facts.none());
    return organization.and(project);
  }

  /**
   * The facts of one limit: {@code spent}, {@code limit} and {@code percent} where a limit is set,
   * {@code unlimited} (what is spent) where none is, and the day of the reset.
   */
  static Facts facts(String prefix, SpendStanding standing) {
    Facts facts =
        Facts.of(
            "resets",
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(standing.resetsAt()));
    Optional<String> spent = standing.spentUsd().map(Standings::dollars);
    return switch (standing.limit()) {
      case SET ->
          facts
              .with(prefix + "limit", standing.limitUsd().map(Standings::dollars))
              .with(prefix + "spent", spent)
              .with(prefix + "percent", standing.percent().map(BigDecimal::toPlainString));
      case NONE -> facts.with(prefix + "unlimited", spent);
      case UNKNOWN -> facts.with(prefix + "unread", spent);
    };
  }

  private static String dollars(BigDecimal amount) {
    return "$" + amount.setScale(CENTS, RoundingMode.DOWN).toPlainString();
  }
}
