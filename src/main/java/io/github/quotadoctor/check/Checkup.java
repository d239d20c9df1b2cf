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
  /**
   * What the billable request brought this time.
   *
   * @param unchanged whether it means the same as in the last examination in full
   * @param retryAfter how long the server asked to wait, if it did
   */
  public record Again(boolean unchanged, Optional<Duration> retryAfter) {}

  private final Doctor doctor;
  private final String command;
  private final HttpClient http;
  private final Settings settings;
  private final Clock clock;
  private final Instant startedAt;
  private Optional<Examination> last = Optional.empty();
  private Spent spent = Spent.NOTHING;

  /** Checkups of the account that the settings name, through a client of their own. */
  public Checkup(
      String command, HttpClient http, Settings settings, Clock clock, LongSupplier nanoTime) {
    this.doctor = new Doctor(http, clock, nanoTime);
    this.command = command;
    this.http = http;
    this.settings = settings;
    this.clock = clock;
    this.startedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Runs the whole chain. */
  public Diagnosis all(Deadline deadline, Observer observer) {
    Doctor.Examined examined = doctor.examine(command, settings, deadline, observer);
    Examination examination = examined.examination();
    last = Optional.of(examination);
    spent = examination.probes().stream().map(Spent::on).reduce(spent, Spent::and);
    return examined.diagnosis();
  }

  /** Sends the billable request alone; nothing where the last examination could not send it. */
  public Again again(Deadline deadline) {
    Optional<Reading> before =
        last.filter(it -> KeyFault.of(settings).isEmpty()).flatMap(Examination::answered);
    if (before.isEmpty()) {
      return new Again(false, Optional.empty());
    }
    ApiKey key = settings.keys().key().map(Sourced::value).orElseThrow();
    ProbeReply reply = new OpenAiApi(http, settings, key, deadline).probe(model());
    spent = spent.and(Spent.on(reply));
    Optional<Finding> refusal =
        new Interpreter(settings, clock).read(reply.exchange(), reply.isAccepted()).refusal();
    return new Again(
        cause(refusal).equals(cause(before.get().refusal())), refusal.flatMap(Finding::retryAfter));
  }

  private static Optional<Cause> cause(Optional<Finding> refusal) {
    return refusal.map(Finding::cause);
  }

  private ProbeModel model() {
    ProbePlan plan = new ProbePlan(LocalDate.now(clock));
    return last.flatMap(Examination::probedModel)
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
