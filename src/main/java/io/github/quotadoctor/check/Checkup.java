package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.openai.OpenAiApi;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbePlan;
import io.github.quotadoctor.openai.ProbeReply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One account examined again and again: in full, or by its billable request alone. */
public final class Checkup {
  /** What one examination may take at most. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /**
   * What the billable request brought this time.
   *
   * @param retryAfter how long the server asked to wait, if it did
   */
  public record Again(Change change, Optional<Duration> retryAfter) {}

  /** What it means beside the last examination in full. */
  public enum Change {
    /** The same. */
    NONE,
    /** Something else. */
    SOME,
    /** Nothing, as the end came before an answer. */
    UNTOLD
  }

  private final Doctor doctor;
  private final String command;
  private final HttpClient http;
  private final Settings settings;
  private final Deadline end;
  private final Clock clock;
  private final Instant startedAt;
  private Optional<Doctor.Examined> last = Optional.empty();
  private Spent spent = Spent.NOTHING;

  /**
   * Checkups of the account that the settings name.
   *
   * @param http a client of their own, which counts their requests
   * @param end when the last of them has to end
   */
  public Checkup(
      String command,
      HttpClient http,
      Settings settings,
      Deadline end,
      Clock clock,
      LongSupplier nanoTime) {
    this.doctor = new Doctor(http, clock, nanoTime);
    this.command = command;
    this.http = http;
    this.settings = settings;
    this.end = end;
    this.clock = clock;
    this.startedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Runs the whole chain; where the end cuts it short, what was found before stands. */
  public Diagnosis all() {
    Doctor.Examined now = doctor.examine(command, settings, end.within(LONGEST), check -> {});
    spent = now.examination().probes().stream().map(Spent::on).reduce(spent, Spent::and);
    boolean cut = isCut(Optional.of(now.diagnosis().verdict().finding()));
    last = last.filter(earlier -> cut).or(() -> Optional.of(now));
    return last.orElse(now).diagnosis();
  }

  /** Sends the billable request alone; nothing where the last examination could not send it. */
  public Again again() {
    Optional<Reading> before =
        last.filter(it -> KeyFault.of(settings).isEmpty())
            .flatMap(it -> it.examination().answered());
    if (before.isEmpty()) {
      return new Again(Change.SOME, Optional.empty());
    }
    Optional<Finding> refusal = ask();
    if (isCut(refusal)) {
      return new Again(Change.UNTOLD, Optional.empty());
    }
    boolean same = cause(refusal).equals(cause(before.get().refusal()));
    return new Again(same ? Change.NONE : Change.SOME, refusal.flatMap(Finding::retryAfter));
  }

  private Optional<Finding> ask() {
    ApiKey key = settings.keys().key().map(Sourced::value).orElseThrow();
    ProbeReply reply = new OpenAiApi(http, settings, key, end.within(LONGEST)).probe(model());
    spent = spent.and(Spent.on(reply));
    return new Interpreter(settings, clock).read(reply.exchange(), reply.isAccepted()).refusal();
  }

  private boolean isCut(Optional<Finding> refusal) {
    return end.left().isZero() && cause(refusal).filter(it -> it == Cause.TIMEOUT).isPresent();
  }

  private static Optional<Cause> cause(Optional<Finding> refusal) {
    return refusal.map(Finding::cause);
  }

  private ProbeModel model() {
    ProbePlan plan = new ProbePlan(LocalDate.now(clock));
    return last.flatMap(it -> it.examination().probedModel())
        .or(() -> settings.model().map(id -> plan.only(id).get(0)))
        .orElseGet(() -> plan.builtIn().get(0));
  }

  /** The circumstances of all checkups together, beside those of the last one in full. */
  public RunInfo circumstances(Diagnosis diagnosis, Duration took) {
    return diagnosis
        .run()
        .lasting(
            startedAt, took, Circumstances.sentByAddress(http.sent()), spent.tokens(), spent.usd());
  }
}
