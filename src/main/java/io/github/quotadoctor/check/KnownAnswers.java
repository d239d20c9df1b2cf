package io.github.quotadoctor.check;

import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.openai.GatewayBalance;
import io.github.quotadoctor.openai.ModelsReply;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbeReply;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import java.util.List;
import java.util.Optional;

/** What was answered a moment ago; everything else is asked. */
record KnownAnswers(Optional<ModelsReply> known, Optional<ProbeReply> probe, Inquiry others)
    implements Inquiry {
  @Override
  public ModelsReply models() {
    return known.orElseGet(others::models);
  }

  @Override
  public ProbeReply probe(ProbeModel model) {
    return probe
        .filter(reply -> reply.model().id().equals(model.id()))
        .orElseGet(() -> others.probe(model));
  }

  @Override
  public ModelsReply modelsWithoutHeaders() {
    return others.modelsWithoutHeaders();
  }

  @Override
  public Exchange files() {
    return others.files();
  }

  @Override
  public Exchange filesWithoutHeaders() {
    return others.filesWithoutHeaders();
  }

  @Override
  public Optional<GatewayBalance> gatewayBalance() {
    return others.gatewayBalance();
  }

  @Override
  public StatusReading status() {
    return others.status();
  }

  @Override
  public List<Incident> billingIncidents() {
    return others.billingIncidents();
  }

  @Override
  public List<StatusReading> alternatives() {
    return others.alternatives();
  }

  @Override
  public Optional<AccountEvidence> account(Optional<String> project) {
    return others.account(project);
  }
}
