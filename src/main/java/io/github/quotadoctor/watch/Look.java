package io.github.quotadoctor.watch;

import io.github.quotadoctor.diagnosis.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * What was seen in one try.
 *
 * @param code of the verdict
 * @param family the class of the verdict
 * @param exitCode with which {@code check} or {@code status} would end
 * @param title the verdict in short
 * @param ofMoney whether it is about credit or limits, which take their time to change
 * @param retryAfter how long the server asked to wait, if it did
 */
public record Look(
    String code,
    String family,
    int exitCode,
    Statement title,
    Outlook outlook,
    boolean ofMoney,
    Optional<Duration> retryAfter) {
  Look telling(Outlook other) {
    return new Look(code, family, exitCode, title, other, ofMoney, retryAfter);
  }

  Look asking(Optional<Duration> wait) {
    return new Look(code, family, exitCode, title, outlook, ofMoney, wait);
  }
}
