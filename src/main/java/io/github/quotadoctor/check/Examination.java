package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Headers;
import io.github.quotadoctor.openai.GatewayBalance;
import io.github.quotadoctor.openai.ModelsReply;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbePlan;
import io.github.quotadoctor.openai.ProbeReply;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The evidence: every answer is fetched at most once, when a check first asks for it. */
final class Examination {
  private final Interpreter interpreter;
  private final Probing probing;
  private final Settings settings;
  private final ProbePlan plan;
  private final EarlyProbe early;
  private final Clock clock;
  private final Once<ModelsReply> models;
  private final Once<ModelsReply> modelsWithoutHeaders;
  private final Once<List<ProbeReply>> probes;
  private final Once<Exchange> files;
  private final Once<Exchange> filesWithoutHeaders;
  private final Once<Optional<GatewayBalance>> balance;
  private final Once<StatusReading> status;
  private final Once<List<Incident>> billingIncidents;
  private final Once<List<StatusReading>> alternatives;
  private final ExaminedAccount account;

  /**
   * An examination in which nothing has been asked yet.
   *
   * @param early a probe that may be under way
   */
  Examination(Settings settings, ProbePlan plan, EarlyProbe early, Inquiry inquiry, Clock clock) {
    this.settings = settings;
    this.plan = plan;
    this.early = early;
    this.clock = clock;
    this.interpreter = new Interpreter(settings, clock);
    this.probing = new Probing(interpreter);
    this.models = new Once<>(inquiry::models);
    this.modelsWithoutHeaders = new Once<>(inquiry::modelsWithoutHeaders);
    this.probes = new Once<>(() -> probing.ask(early.reply(), this::candidates, inquiry::probe));
    this.files = new Once<>(inquiry::files);
    this.filesWithoutHeaders = new Once<>(inquiry::filesWithoutHeaders);
    this.balance = new Once<>(inquiry::gatewayBalance);
    this.status = new Once<>(inquiry::status);
    this.billingIncidents = new Once<>(inquiry::billingIncidents);
    this.alternatives = new Once<>(inquiry::alternatives);
    this.account = new ExaminedAccount(this, inquiry, clock);
  }

  Settings settings() {
    return settings;
  }

  /** How many models the key is offered. */
  int offered() {
    return models.get().ids().size();
  }

  /** The ids of the models that the key was told it is offered; sends nothing. */
  Optional<List<String>> offeredModels() {
    return models.known().filter(it -> it.models().isPresent()).map(ModelsReply::ids);
  }

  /** What the list of models means. */
  Reading models() {
    return read(models.get());
  }

  /** That this machine's clock differs from the server's, when it does. */
  Optional<Note> clockDifference() {
    return ClockDifference.note(Accounts.headers(models.get().exchange()), clock.instant());
  }

  /** What the list of models means when neither organization nor project is named. */
  Reading modelsWithoutHeaders() {
    return read(modelsWithoutHeaders.get());
  }

  /** What a list of models means. */
  Reading read(ModelsReply reply) {
    Reading reading = interpreter.read(reply.exchange(), reply.models().isPresent());
    return BaseUrl.slip(settings.target().baseUrl().value())
        .map(slip -> slip.explaining(reading))
        .orElse(reading);
  }

  /** Whether the key is accepted but may not list models. */
  boolean modelsHidden() {
    return models().refusal().filter(it -> it.cause() == Cause.MISSING_SCOPE).isPresent();
  }

  /**
   * What the answer means that says whether billable requests are accepted: the one to the probe,
   * or the refusal of the list of models, or nothing where no probe may be sent. Where it names no
   * reason, what is known of the account may.
   */
  Optional<Reading> billable() {
    return answered()
        .map(
            reading ->
                reading
                    .refusal(CauseClass.QUOTA)
                    .map(
                        refusal ->
                            SuspectedLimit.behind(refusal, account().flatMap(Account::spending)))
                    .map(finding -> new Reading(Optional.of(finding), reading.evidence()))
                    .orElse(reading));
  }

  /** Whether the list of models is refused for a reason that goes for all requests. */
  boolean refusedWithModels() {
    return !models().isAccepted() && !modelsHidden();
  }

  /** The same, as it was answered. */
  Optional<Reading> answered() {
    if (refusedWithModels()) {
      return Optional.of(models());
    }
    return settings.probe() == ProbeKind.NONE
        ? Optional.empty()
        : Optional.of(probing.read(probes.get()));
  }

  /** What a billable request brought. */
  Reading read(ProbeReply reply) {
    return probing.read(reply);
  }

  private List<ProbeModel> candidates() {
    return settings
        .model()
        .map(plan::only)
        .orElseGet(() -> models.get().models().map(plan::among).orElseGet(plan::builtIn));
  }

  /** The model whose probe was answered last. */
  Optional<ProbeModel> probedModel() {
    return probes.known().map(replies -> replies.get(replies.size() - 1).model());
  }

  /** All probes that were sent so far. */
  List<ProbeReply> probes() {
    return probes.known().orElse(List.of());
  }

  /** The same, and the one that was sent early though nobody asked for it in the end. */
  List<ProbeReply> sentProbes() {
    return probes.known().orElseGet(() -> early.leftover().stream().toList());
  }

  /** The headers of the last answer that {@link #billable} may be about; sends nothing. */
  Headers billableHeaders() {
    return billableExchanges()
        .reduce((first, second) -> second)
        .map(Accounts::headers)
        .orElse(Headers.none());
  }

  private Stream<Exchange> billableExchanges() {
    return Stream.concat(
        models.known().stream().map(ModelsReply::exchange),
        probes().stream().map(ProbeReply::exchange));
  }

  /**
   * The organization and project that the answers say are billed. A refusal for quota names none;
   * then one free request is asked for its headers.
   */
  Optional<Billed> billed() {
    if (answered().isEmpty()) {
      return Optional.empty();
    }
    Optional<Billed> named = Accounts.billed(billableHeaders());
    return named.isPresent() || !refusedForMoney()
        ? named
        : Accounts.billed(Accounts.headers(files.get()));
  }

  /** The organization and project that the key itself belongs to, when no header names any. */
  Optional<Billed> own() {
    return Accounts.billed(Accounts.headers(modelsWithoutHeaders.get().exchange()))
        .or(() -> Accounts.billed(Accounts.headers(filesWithoutHeaders.get())));
  }

  private boolean refusedForMoney() {
    return answered()
        .filter(
            it ->
                it.refusal(CauseClass.QUOTA).isPresent()
                    || it.refusal(CauseClass.LIMIT).isPresent())
        .isPresent();
  }

  /** What a gateway says of its wallet; OpenAI itself is never asked, nor through a proxy. */
  Optional<GatewayBalance> gatewayBalance() {
    boolean gateway = !settings.target().openAi() && !passedOpenAi();
    return gateway ? balance.get() : Optional.empty();
  }

  /** Refusals for quota lack these headers, so one answer that has them speaks for all. */
  private boolean passedOpenAi() {
    return Stream.concat(billableExchanges(), files.known().stream())
        .map(Accounts::headers)
        .anyMatch(Accounts::areOfOpenAi);
  }

  /** What the Admin API told; empty without an admin key, and where nothing was answered. */
  Optional<Account> account() {
    return account.told();
  }

  /** What the Admin API told if it was asked; sends nothing. */
  Optional<Account> knownAccount() {
    return account.known();
  }

  /** What OpenAI's status page reports. */
  StatusReading status() {
    return status.get();
  }

  /** What OpenAI's status page tells of trouble with billing, open or over since two days. */
  List<Incident> billingIncidents() {
    return billingIncidents.get();
  }

  /** What the status pages of those report to whom one could switch. */
  List<StatusReading> alternatives() {
    return alternatives.get();
  }

  /** The class of what stands in the way at OpenAI, as far as it was asked; sends nothing. */
  Optional<CauseClass> obstacle() {
    boolean answered =
        probes.known().isPresent()
            || (models.known().isPresent() && !models().isAccepted() && !modelsHidden());
    return answered && settings.target().openAi()
        ? billable().flatMap(Reading::refusal).map(finding -> finding.cause().causeClass())
        : Optional.empty();
  }
}
