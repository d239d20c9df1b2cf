package io.github.quotadoctor.statuspage;

import java.util.Locale;

/**
 * How a component is said to be, the worst last. Source: Statuspage's and incident.io's words as
 * captured until November 2026.
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
      case "under_maintenance" -> MAINTENANCE;
      case "degraded_performance" -> DEGRADED;
      case "partial_outage", "major_outage", "full_outage" -> OUTAGE;
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
