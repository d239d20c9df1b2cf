package io.github.quotadoctor.check;

import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.openai.GatewayBalance;
import io.github.quotadoctor.openai.Model;
import io.github.quotadoctor.openai.ModelsReply;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbeReply;
import io.github.quotadoctor.openai.Usage;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.Provider;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSources;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers every question as it was told to, healthily unless told otherwise; notes what it got. */
final class ScriptedInquiry implements Inquiry {
  static final Instant NOW = Instant.parse("2026-11-21T12:03:00Z");

  private final List<String> asked = new ArrayList<>();
  private final Set<String> crashes = new HashSet<>();
  private final Map<String, Exchange> refusals = new HashMap<>();
  private Exchange models = Exchanges.answered(200, Exchanges.OPENAI_MODELS);
  private Optional<List<Model>> offered =
      Optional.of(List.of(model("text-embedding-3-small"), model("gpt-6-luna")));
  private Optional<Exchange> refusal = Optional.empty();
  private Exchange accepted =
      Exchanges.answered(
          200,
          Map.of(
              "openai-organization", "acme-inc",
              "openai-project", "proj_1",
              "x-ratelimit-limit-requests", "500",
              "x-ratelimit-remaining-requests", "499",
              "x-ratelimit-limit-tokens", "1000",
              "x-ratelimit-remaining-tokens", "998"),
          "{\"data\":[{}]}");
  private boolean goodWithoutHeaders;
  private Exchange files = Exchanges.answered(200, "{\"data\":[]}");
  private Optional<GatewayBalance> balance = Optional.empty();
  private StatusReading status = status(StatusVerdict.NONE_REPORTED, List.of());

  private Optional<AccountEvidence> account = Optional.empty();
  private List<Incident> billingIncidents = List.of();
  private List<StatusReading> alternatives = List.of();

  static final Provider OPENAI = StatusSources.bundled().provider(ProviderId.OPENAI);

  static Model model(String id) {
    return new Model(id, Optional.empty());
  }

  static StatusReading status(StatusVerdict verdict, List<Incident> incidents) {
    return new StatusReading(
        OPENAI,
        verdict,
        List.of("Embeddings"),
        incidents,
        Optional.of(NOW),
        List.of(),
        List.of(),
        List.of(),
        verdict == StatusVerdict.UNKNOWN
            ? Optional.of(StatusTrouble.UNREACHABLE)
            : Optional.empty(),
        Optional.empty(),
        List.of(),
        NOW);
  }

  ScriptedInquiry models(Exchange answer) {
    models = answer;
    offered = Optional.empty();
    return this;
  }

  ScriptedInquiry modelsBearing(Map<String, String> headers) {
    models = Exchanges.answered(200, headers, Exchanges.OPENAI_MODELS);
    return this;
  }

  ScriptedInquiry offering(String... ids) {
    offered = Optional.of(List.of(ids).stream().map(ScriptedInquiry::model).toList());
    return this;
  }

  ScriptedInquiry probe(Exchange answer) {
    refusal = Optional.of(answer);
    return this;
  }

  ScriptedInquiry probe(String model, Exchange answer) {
    refusals.put(model, answer);
    return this;
  }

  ScriptedInquiry accepting(Map<String, String> headers) {
    accepted = Exchanges.answered(200, headers, "{\"data\":[{}]}");
    return this;
  }

  ScriptedInquiry goodWithoutHeaders() {
    goodWithoutHeaders = true;
    return this;
  }

  ScriptedInquiry files(Exchange answer) {
    files = answer;
    return this;
  }

  ScriptedInquiry balance(GatewayBalance found) {
    balance = Optional.of(found);
    return this;
  }

  ScriptedInquiry status(StatusReading reading) {
    status = reading;
    return this;
  }

  ScriptedInquiry billingIncidents(Incident... incidents) {
    billingIncidents = List.of(incidents);
    return this;
  }

  ScriptedInquiry alternatives(StatusReading... readings) {
    alternatives = List.of(readings);
    return this;
  }

  ScriptedInquiry account(AccountEvidence evidence) {
    account = Optional.of(evidence);
    return this;
  }

  ScriptedInquiry crashingAt(String question) {
    crashes.add(question);
    return this;
  }

  /** The questions in the order in which they were asked. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void note(String question) {
    asked.add(question);
    if (crashes.contains(question)) {
      throw new IllegalStateException("sk-proj-secret must not be printed");
    }
  }

  @Override
  public ModelsReply models() {
    note("models");
    return new ModelsReply(models, offered);
  }

  @Override
  public ModelsReply modelsWithoutHeaders() {
    note("models without headers");
    return goodWithoutHeaders
        ? new ModelsReply(Exchanges.answered(200, Exchanges.OPENAI_MODELS), Optional.of(List.of()))
        : new ModelsReply(models, offered);
  }

  @Override
  public ProbeReply probe(ProbeModel model) {
    note("probe");
    asked.set(asked.size() - 1, "probe " + model.id());
    Optional<Exchange> refused = Optional.ofNullable(refusals.get(model.id())).or(() -> refusal);
    return refused
        .map(it -> new ProbeReply(model, it, Optional.empty()))
        .orElseGet(() -> new ProbeReply(model, accepted, Optional.of(new Usage(2, 1))));
  }

  @Override
  public Exchange files() {
    note("files");
    return files;
  }

  @Override
  public Exchange filesWithoutHeaders() {
    note("files without headers");
    return files;
  }

  @Override
  public Optional<GatewayBalance> gatewayBalance() {
    note("balance");
    return balance;
  }

  @Override
  public StatusReading status() {
    note("status");
    return status;
  }

  @Override
  public List<Incident> billingIncidents() {
    note("billing incidents");
    return billingIncidents;
  }

  @Override
  public List<StatusReading> alternatives() {
    note("alternatives");
    return alternatives;
  }

  @Override
  public Optional<AccountEvidence> account(Optional<String> project) {
    note("account");
    asked.set(asked.size() - 1, "account " + project.orElse("-"));
    return account;
  }
}
