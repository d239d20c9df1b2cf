package io.github.quotadoctor.check;

import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.openai.GatewayBalance;
import io.github.quotadoctor.openai.ModelsReply;
import io.github.quotadoctor.openai.OpenAiApi;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbeReply;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import java.util.List;
import java.util.Optional;

/** Asks the real servers. */
final class LiveInquiry implements Inquiry {
  private final AccountHeaders headers;
  private final Optional<OpenAiApi> api;
  private final EarlyStatus status;
  private final Optional<ApiKey> key;
  private final Optional<EarlyAccount> account;

  LiveInquiry(
      HttpClient http,
      Settings settings,
      Deadline deadline,
      EarlyStatus status,
      Optional<EarlyAccount> account) {
    this.key = settings.keys().key().map(it -> it.value());
    this.headers = settings.headers();
    this.api = key.map(it -> new OpenAiApi(http, settings, it, deadline));
    this.status = status;
    this.account = account;
  }

  @Override
  public ModelsReply models() {
    return api().models(headers);
  }

  @Override
  public ModelsReply modelsWithoutHeaders() {
    return api().models(AccountHeaders.none());
  }

  @Override
  public ProbeReply probe(ProbeModel model) {
    return api().probe(model);
  }

  @Override
  public Exchange files() {
    return api().files(headers);
  }

  @Override
  public Exchange filesWithoutHeaders() {
    return api().files(AccountHeaders.none());
  }

  @Override
  public Optional<GatewayBalance> gatewayBalance() {
    return api().gatewayBalance();
  }

  @Override
  public StatusReading status() {
    return status.reading();
  }

  @Override
  public List<Incident> billingIncidents() {
    return status.billingIncidents();
  }

  @Override
  public List<StatusReading> alternatives() {
    return status.alternatives();
  }

  @Override
  public Optional<AccountEvidence> account(Optional<String> project) {
    return account.map(it -> it.told(project, key.orElseThrow()));
  }

  private OpenAiApi api() {
    return api.orElseThrow(() -> new IllegalStateException("nothing is asked without a key"));
  }
}
