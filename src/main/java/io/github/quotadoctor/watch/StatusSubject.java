package io.github.quotadoctor.watch;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.util.Optional;
import java.util.function.Supplier;

/** OpenAI's status page, with regard to trouble of the API. */
public final class StatusSubject implements Subject {
  private static final String FAMILY = "status";

  private final Supplier<StatusReading> page;
  private Optional<StatusReading> last = Optional.empty();

  /** The page as it is read. */
  public StatusSubject(Supplier<StatusReading> page) {
    this.page = page;
  }

  @Override
  public Look look(boolean isLast) {
    StatusReading reading = page.get();
    last = Optional.of(reading);
    String code = reading.verdict().code();
    return new Look(
        code,
        FAMILY,
        exitCode(reading.verdict()),
        Statement.of("status.verdict." + code),
        exitCode(reading.verdict()) == 0 ? Outlook.PASSES : Outlook.NOT_YET,
        false,
        Optional.empty());
  }

  /** What was read last; empty before the first look. */
  public Optional<StatusReading> last() {
    return last;
  }

  /** Of the outage where the row of {@code check} would warn, and of what cannot be told. */
  private static int exitCode(StatusVerdict verdict) {
    return switch (verdict) {
      case OUTAGE, DEGRADED -> CauseClass.OUTAGE.exitCode();
      case UNKNOWN -> CauseClass.INCONCLUSIVE.exitCode();
      case NONE_REPORTED, OTHER_ENDPOINT, MAINTENANCE, RECOVERING, UNSCOPED_INCIDENT -> 0;
    };
  }
}
