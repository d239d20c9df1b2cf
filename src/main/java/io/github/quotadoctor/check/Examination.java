package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Headers;
import io.github.quotadoctor.openai.GatewayBalance;
import io.github.quotadoctor.openai.ModelsReply;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbePlan;
import io.github.quotadoctor.openai.ProbeReply;
import io.github.quotadoctor.statuspage.StatusReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The evidence: every answer is fetched at most once, when a check first asks for it. */
final class Examination {
  private static final Set<Cause> DENIALS =
      Set.of(Cause.MISSING_SCOPE, Cause.MODEL_NOT_FOUND, Cause.ORGANIZATION_NOT_VERIFIED);
  private static final List<String> EDGE_HEADERS =
      List.of(
          "openai-version", "openai-processing-ms", "openai-organization", "x-openai-proxy-wasm");

  private final Interpreter interpreter = new Interpreter();
  private final Settings settings;
  private final ProbePlan plan;
  private final Once<ModelsReply> models;
  private final Once<ModelsReply> modelsWithoutHeaders;
  private final Once<List<ProbeReply>> probes;
  private final Once<Exchange> files;
  private final Once<Exchange> filesWithoutHeaders;
  private final Once<Optional<GatewayBalance>> balance;
  private final Once<StatusReading> status;

  Examination(Settings settings, ProbePlan plan, Inquiry inquiry) {
    this.settings = settings;
    this.plan = plan;
    this.models = new Once<>(inquiry::models);
    this.modelsWithoutHeaders = new Once<>(inquiry::modelsWithoutHeaders);
    this.probes = new Once<>(() -> probe(inquiry));
    this.files = new Once<>(inquiry::files);
    this.filesWithoutHeaders = new Once<>(inquiry::filesWithoutHeaders);
    this.balance = new Once<>(inquiry::gatewayBalance);
    this.status = new Once<>(inquiry::status);
  }

  Settings settings() {
    return settings;
  }

  /** How many models the key is offered. */
  int offered() {
    return models.get().models().map(List::size).orElse(0);
  }

  /** What the list of models means. */
  Reading models() {
    return read(models.get());
  }

  /** What the list of models means when neither organization nor project is named. */
  Reading modelsWithoutHeaders() {
    return read(modelsWithoutHeaders.get());
  }

  private Reading read(ModelsReply reply) {
    return read(reply.exchange(), reply.models().isPresent());
  }

  /** Every finding names the host, so that every text about it can. */
  private Reading read(Exchange exchange, boolean carriedOut) {
    Reading reading = interpreter.read(exchange, carriedOut);
    Facts host = Facts.of("host", settings.target().baseUrl().value().getHost());
    return new Reading(reading.refusal().map(it -> it.with(host)), reading.evidence());
  }

  /** Whether the key is accepted but may not list models. */
  boolean modelsHidden() {
    return models().refusal().filter(it -> it.cause() == Cause.MISSING_SCOPE).isPresent();
  }

  /**
   * What the answer means that says whether billable requests are accepted: the one to the probe,
   * or the refusal of the list of models, or nothing where no probe may be sent.
   */
  Optional<Reading> billable() {
    if (!models().isAccepted() && !modelsHidden()) {
      return Optional.of(models());
    }
    return settings.probe() == ProbeKind.NONE ? Optional.empty() : Optional.of(probed());
  }

  private Reading probed() {
    List<ProbeReply> replies = probes.get();
    ProbeReply last = replies.get(replies.size() - 1);
    ProbeReply decisive = isDenied(last) ? replies.get(0) : last;
    Reading reading = read(decisive);
    Facts facts = Facts.of("model", decisive.model().id()).with("models", ids(replies));
    return new Reading(reading.refusal().map(it -> it.with(facts)), reading.evidence());
  }

  private boolean isDenied(ProbeReply reply) {
    return read(reply).refusal().filter(it -> DENIALS.contains(it.cause())).isPresent();
  }

  private static String ids(List<ProbeReply> replies) {
    return replies.stream().map(reply -> reply.model().id()).collect(Collectors.joining(", "));
  }

  private Reading read(ProbeReply reply) {
    return read(reply.exchange(), reply.isAccepted());
  }

  private List<ProbeReply> probe(Inquiry inquiry) {
    List<ProbeReply> replies = new ArrayList<>();
    for (ProbeModel model : candidates()) {
      ProbeReply reply = inquiry.probe(model);
      replies.add(reply);
      if (!isDenied(reply)) {
        return replies;
      }
    }
    return replies;
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

  /** The headers of the last answer that {@link #billable} may be about; sends nothing. */
  Headers billableHeaders() {
    return billableExchanges().reduce((first, second) -> second).stream()
        .flatMap(Examination::headers)
        .findFirst()
        .orElse(Headers.none());
  }

  private Stream<Exchange> billableExchanges() {
    return Stream.concat(
        models.known().stream().map(ModelsReply::exchange),
        probes().stream().map(ProbeReply::exchange));
  }

  private static Stream<Headers> headers(Exchange exchange) {
    return exchange.answer().map(Exchange.Answered::headers).stream();
  }

  /**
   * The organization and project that the answers say are billed. A refusal for quota names none;
   * then one free request is asked for its headers.
   */
  Optional<Billed> billed() {
    if (billable().isEmpty()) {
      return Optional.empty();
    }
    Optional<Billed> named = billed(billableHeaders());
    return named.isPresent() || !refusedForMoney()
        ? named
        : files.get().answer().flatMap(answer -> billed(answer.headers()));
  }

  /** The organization and project that the key itself belongs to, when no header names any. */
  Optional<Billed> own() {
    return modelsWithoutHeaders
        .get()
        .exchange()
        .answer()
        .flatMap(answer -> billed(answer.headers()))
        .or(() -> filesWithoutHeaders.get().answer().flatMap(answer -> billed(answer.headers())));
  }

  private boolean refusedForMoney() {
    return billable()
        .filter(
            it ->
                it.refusal(CauseClass.QUOTA).isPresent()
                    || it.refusal(CauseClass.LIMIT).isPresent())
        .isPresent();
  }

  private static Optional<Billed> billed(Headers headers) {
    Billed billed =
        new Billed(headers.value("openai-organization"), headers.value("openai-project"));
    return Optional.of(billed)
        .filter(it -> it.organization().isPresent() || it.project().isPresent());
  }

  /** What a gateway says of its wallet; OpenAI itself is never asked, nor through a proxy. */
  Optional<GatewayBalance> gatewayBalance() {
    boolean gateway = !settings.target().openAi() && !passedOpenAi();
    return gateway ? balance.get() : Optional.empty();
  }

  /** Refusals for quota lack these headers, so one answer that has them speaks for all. */
  private boolean passedOpenAi() {
    return Stream.concat(billableExchanges(), files.known().stream())
        .flatMap(Examination::headers)
        .anyMatch(it -> EDGE_HEADERS.stream().anyMatch(name -> it.value(name).isPresent()));
  }

  /** What OpenAI's status page reports. */
  StatusReading status() {
    return status.get();
  }
}
