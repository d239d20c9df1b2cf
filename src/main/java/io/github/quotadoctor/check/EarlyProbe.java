package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.openai.OpenAiApi;
import io.github.quotadoctor.openai.ProbePlan;
import io.github.quotadoctor.openai.ProbeReply;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The first probe, sent beside the list of models so that both take one round trip. Its model is a
 * guess; where the key may not use it, the list names others.
 */
final class EarlyProbe {
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final String THREAD = "probe";

  private final Optional<Sent> sent;
  private final Deadline deadline;

  private EarlyProbe(Optional<Sent> sent, Deadline deadline) {
    this.sent = sent;
    this.deadline = deadline;
  }

  private record Sent(OpenAiApi api, Ahead<ProbeReply> reply) {}

  /** Sends the probe, unless it is left out or the key is not worth sending. */
  static EarlyProbe of(HttpClient http, Settings settings, ProbePlan plan, Deadline deadline) {
    boolean wanted =
        settings.probe() != ProbeKind.NONE
            && !settings.skipped().contains(CheckId.BILLING.code())
            && KeyFault.of(settings).isEmpty();
    return wanted ? start(http, settings, plan, deadline) : none(deadline);
  }

  private static EarlyProbe start(
      HttpClient http, Settings settings, ProbePlan plan, Deadline deadline) {
    OpenAiApi api =
        new OpenAiApi(http, settings, settings.keys().key().orElseThrow().value(), deadline);
    Supplier<ProbeReply> guess =
        () -> api.probeOnce(settings.model().map(plan::only).orElseGet(plan::builtIn).get(0));
    return new EarlyProbe(Optional.of(new Sent(api, Ahead.start(THREAD, guess))), deadline);
  }

  /** A probe that is not sent before it is asked for. */
  static EarlyProbe none(Deadline deadline) {
    return new EarlyProbe(Optional.empty(), deadline);
  }

  /** What it brought, if need be after more attempts; empty where none was sent. */
  Optional<ProbeReply> reply() {
    return within(deadline.left().plus(LONGEST_DELAY))
        .map(it -> sent.orElseThrow().api().persist(it));
  }

  /** What it brought, where nobody needs it and it is only to be counted. */
  Optional<ProbeReply> leftover() {
    return within(deadline.within(LONGEST_DELAY).left());
  }

  private Optional<ProbeReply> within(Duration patience) {
    return sent.flatMap(it -> it.reply().get(patience));
  }
}
