package io.github.quotadoctor.statuspage;

import java.util.Locale;

/**
 * How a component is said to be, the worst last. Source: the words of Statuspage, incident.io and
 * Datadog as captured until November 2026.
 */
enum ComponentState {
  OPERATIONAL,
  /** The page uses a word that is not known, or none. */
  UNREADABLE,
  MAINTENANCE,
  DEGRADED,
  OUTAGE;

  static ComponentState of(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "operational" -> OPERATIONAL;
      case "under_maintenance", "maintenance" -> MAINTENANCE;
      case "degraded_performance", "degraded" -> DEGRADED;
      case "partial_outage", "major_outage", "full_outage" -> OUTAGE;
      default -> UNREADABLE;
    };
  }

  /** The same for an incident's impact or a page's indicator. */
  static ComponentState ofImpact(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "none" -> OPERATIONAL;
      case "maintenance" -> MAINTENANCE;
      case "minor" -> DEGRADED;
      case "major", "critical" -> OUTAGE;
      default -> UNREADABLE;
    };
  }

  ComponentState orWorse(ComponentState other) {
    return compareTo(other) < 0 ? other : this;
  }

  /** Whether it is neither well nor under maintenance. */
  boolean isImpaired() {
    return switch (this) {
      case OPERATIONAL, MAINTENANCE -> false;
      case UNREADABLE, DEGRADED, OUTAGE -> true;
    };
  }
}
