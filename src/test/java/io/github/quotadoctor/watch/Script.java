package io.github.quotadoctor.watch;

import io.github.quotadoctor.diagnosis.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** A subject that is seen as it was written; the last sighting stays. */
final class Script implements Subject {
  private final Deque<Look> left;
  private int looks;

  Script(Look... sightings) {
    this.left = new ArrayDeque<>(Arrays.asList(sightings));
  }

  Look look() {
    return look(false);
  }

  int looks() {
    return looks;
  }

  @Override
  public Look look(boolean isLast) {
    looks++;
    return left.size() > 1 ? left.removeFirst() : left.getFirst();
  }

  static Look healthy() {
    return sighting("healthy", Outlook.PASSES, false);
  }

  static Look noCredit() {
    return sighting("credit_balance_exhausted", Outlook.NOT_YET, true);
  }

  static Look outage() {
    return sighting("server_error", Outlook.NOT_YET, false);
  }

  static Look limited() {
    return sighting("rate_limit_requests", Outlook.TELLS_NOTHING, false);
  }

  static Look badKey() {
    return sighting("invalid_api_key", Outlook.HOPELESS, false);
  }

  static Look busy(Duration retryAfter) {
    return outage().asking(Optional.of(retryAfter));
  }

  private static Look sighting(String code, Outlook outlook, boolean ofMoney) {
    return new Look(
        code, "class", 0, Statement.of("cause." + code), outlook, ofMoney, Optional.empty());
  }
}
