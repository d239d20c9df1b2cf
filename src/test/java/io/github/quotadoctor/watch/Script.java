package io.github.quotadoctor.watch;

import io.github.quotadoctor.diagnosis.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** A subject that is seen as it was written; the last sighting stays. */
final class Script implements Subject {
  private final Deque<Sighting> left;
  private int looks;

  Script(Sighting... sightings) {
    this.left = new ArrayDeque<>(Arrays.asList(sightings));
  }

  int looks() {
    return looks;
  }

  @Override
  public Sighting look() {
    looks++;
    return left.size() > 1 ? left.removeFirst() : left.getFirst();
  }

  static Sighting healthy() {
    return sighting("healthy", Outlook.PASSES, false);
  }

  static Sighting noCredit() {
    return sighting("credit_balance_exhausted", Outlook.NOT_YET, true);
  }

  static Sighting outage() {
    return sighting("server_error", Outlook.NOT_YET, false);
  }

  static Sighting limited() {
    return sighting("rate_limit_requests", Outlook.TELLS_NOTHING, false);
  }

  static Sighting badKey() {
    return sighting("invalid_api_key", Outlook.HOPELESS, false);
  }

  static Sighting busy(Duration retryAfter) {
    return outage().asking(Optional.of(retryAfter));
  }

  private static Sighting sighting(String code, Outlook outlook, boolean ofMoney) {
    return new Sighting(
        code, "class", 0, Statement.of("cause." + code), outlook, ofMoney, Optional.empty());
  }
}
