package io.github.quotadoctor.statuspage;

/** The verdicts in the order in which they are tried: the first that fits is given. */
final class Ruling {
  private Ruling() {}

  static StatusVerdict on(Scope scope) {
    if (!scope.hasCore() || anyRelevant(scope, ComponentState.UNREADABLE)) {
      return StatusVerdict.UNKNOWN;
    }
    if (anyRelevant(scope, ComponentState.OUTAGE)) {
      return StatusVerdict.OUTAGE;
    }
    if (anyRelevant(scope, ComponentState.DEGRADED)) {
      return StatusVerdict.DEGRADED;
    }
    boolean workOnRelevant = anyRelevant(scope, ComponentState.MAINTENANCE);
    if (!workOnRelevant && scope.api().stream().anyMatch(it -> it.state().isImpaired())) {
      return StatusVerdict.OTHER_ENDPOINT;
    }
    return onWellComponents(scope);
  }

  private static StatusVerdict onWellComponents(Scope scope) {
    if (scope.api().stream().anyMatch(it -> it.state() == ComponentState.MAINTENANCE)
        || scope.events().stream().anyMatch(Event::isMaintenance)) {
      return StatusVerdict.MAINTENANCE;
    }
    if (!scope.events().isEmpty()) {
      return StatusVerdict.RECOVERING;
    }
    return scope.untied().isEmpty() ? StatusVerdict.NONE_REPORTED : StatusVerdict.UNSCOPED_INCIDENT;
  }

  private static boolean anyRelevant(Scope scope, ComponentState state) {
    return scope.relevant().anyMatch(it -> it.state() == state);
  }
}
