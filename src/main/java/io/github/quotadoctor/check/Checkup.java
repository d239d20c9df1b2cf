package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.openai.ModelsReply;
import io.github.quotadoctor.openai.OpenAiApi;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbeReply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.LongSupplier;

/** One account examined again and again: in full, or by the one request that decided it. */
public final class Checkup {
  /** What one examination may take at most. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /**
   * What that request brought this time.
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
  private Optional<ModelsReply> newModels = Optional.empty();
  private Optional<ProbeReply> newProbe = Optional.empty();
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

  /**
   * Runs the whole chain, which takes over what {@link #again} has just been answered. Empty where
   * the end cut it short and something was found before, which then stands.
   */
  public Optional<Diagnosis> all() {
    Deadline deadline = end.within(LONGEST);
    Optional<ModelsReply> models = newModels;
    Optional<ProbeReply> probe = newProbe;
    newModels = Optional.empty();
    newProbe = Optional.empty();
    Doctor.Examined now =
        doctor.examine(
            command,
            settings,
            deadline,
            check -> {},
            EarlyStatus.of(http, settings, clock, deadline),
            probe.isPresent()
                ? EarlyProbe.none(deadline)
                : EarlyProbe.of(http, settings, doctor.plan(), deadline),
            others -> new KnownAnswers(models, probe, others));
    spent =
        now.examination().sentProbes().stream()
            .filter(reply -> !probe.equals(Optional.of(reply)))
            .map(Spent::on)
            .reduce(spent, Spent::and);
    http.rest();
    if (last.isPresent() && isCut(Optional.of(now.diagnosis().verdict().finding()))) {
      return Optional.empty();
    }
    last = Optional.of(now);
    return Optional.of(now.diagnosis());
  }

  /** Sends the request again that decided the last examination, or nothing where none did. */
  public Again again() {
    Optional<Examination> examination =
        last.map(Doctor.Examined::examination).filter(it -> KeyFault.of(settings).isEmpty());
    Optional<Reading> before = examination.flatMap(Examination::answered);
    if (before.isEmpty()) {
      return new Again(Change.SOME, Optional.empty());
    }
    Optional<Finding> refusal = ask(examination.orElseThrow()).refusal();
    http.rest();
    if (isCut(refusal)) {
      return new Again(Change.UNTOLD, Optional.empty());
    }
    boolean same = refusal.map(Finding::cause).equals(before.get().refusal().map(Finding::cause));
    boolean explained = refusal.isPresent() || last.filter(Checkup::isHealthy).isPresent();
    return new Again(
        same && explained ? Change.NONE : Change.SOME, refusal.flatMap(Finding::retryAfter));
  }

  /** Whether nothing but the request that is asked again decided. */
  private static boolean isHealthy(Doctor.Examined examined) {
    return examined.diagnosis().verdict().cause() == Cause.HEALTHY;
  }

  private Reading ask(Examination before) {
    OpenAiApi api =
        settings
            .keys()
            .key()
            .map(Sourced::value)
            .map(key -> new OpenAiApi(http, settings, key, end.within(LONGEST)))
            .orElseThrow();
    Optional<ProbeModel> model = before.probedModel();
    if (before.refusedWithModels() || model.isEmpty()) {
      ModelsReply reply = api.models(settings.headers());
      newModels = Optional.of(reply);
      return before.read(reply);
    }
    ProbeReply reply = api.probe(model.get());
    newProbe = Optional.of(reply);
    spent = spent.and(Spent.on(reply));
    return before.read(reply);
  }

  private boolean isCut(Optional<Finding> refusal) {
    return end.left().isZero()
        && refusal
            .map(Finding::cause)
            .map(Cause::causeClass)
            .filter(it -> it == CauseClass.NETWORK)
            .isPresent();
  }

  /** The circumstances of all checkups together, beside those of the last one in full. */
  public RunInfo circumstances(Diagnosis diagnosis, Duration took) {
    return diagnosis
        .run()
        .lasting(
            startedAt, took, Circumstances.sentByAddress(http.sent()), spent.tokens(), spent.usd());
  }
}
