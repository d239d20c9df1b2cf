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

/** Everything that can be asked in the course of an examination; each call sends requests. */
interface Inquiry {
  ModelsReply models();

  ModelsReply modelsWithoutHeaders();

  ProbeReply probe(ProbeModel model);

  Exchange files();

  Exchange filesWithoutHeaders();

  Optional<GatewayBalance> gatewayBalance();

  StatusReading status();

  List<Incident> billingIncidents();

  List<StatusReading> alternatives();

  /** Empty where there is no admin key that may be sent. */
  Optional<AccountEvidence> account(Optional<String> project);
}
