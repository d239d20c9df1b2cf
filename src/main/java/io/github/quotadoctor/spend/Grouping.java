package io.github.quotadoctor.spend;

import io.github.quotadoctor.openai.Cost;
import io.github.quotadoctor.openai.CostGrouping;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What costs are told apart by. */
public enum Grouping {
  PROJECT,
  KEY,
  LINE_ITEM;

  /** The grouping as it stands in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The grouping as it is typed. */
  public String word() {
    return code().replace('_', '-');
  }

  /** What is asked for; keys are named in the lists of their projects. */
  Set<CostGrouping> asked() {
    return switch (this) {
      case PROJECT -> EnumSet.of(CostGrouping.PROJECT_ID);
      case KEY -> EnumSet.of(CostGrouping.PROJECT_ID, CostGrouping.API_KEY_ID);
      case LINE_ITEM -> EnumSet.of(CostGrouping.LINE_ITEM);
    };
  }

  /** Who or what the cost belongs to; empty where the API names nobody. */
  Optional<String> id(Cost cost) {
    return switch (this) {
      case PROJECT -> cost.projectId();
      case KEY -> cost.apiKeyId();
      case LINE_ITEM -> cost.lineItem();
    };
  }
}
