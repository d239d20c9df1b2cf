package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.http.SentRequest;
import io.github.quotadoctor.openai.ProbeReply;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the settings and what was spent into the plain values of a report. */
record Circumstances(
    String command,
    Settings settings,
    Examination examination,
    List<ProbeReply> probes,
    List<SentRequest> sent,
    List<CheckResult> results) {

  RunInfo runInfo(Instant startedAt, Duration took) {
    return new RunInfo(
        command,
        settings.scenario(),
        settings.probe().code(),
        startedAt.truncatedTo(ChronoUnit.MILLIS),
        took,
        sentByAddress(sent),
        spent().tokens(),
        spent().usd(),
        target(),
        settings.keys().key().map(Circumstances::key),
        asked() ? examination.billed() : Optional.empty(),
        RateLimits.in(examination.billableHeaders()),
        examination.knownAccount().flatMap(Account::spending),
        examination.knownAccount().flatMap(Account::keyRecord),
        examination.offeredModels());
  }

  /** Repeats of the same request counted together; requests run side by side end in any order. */
  static List<RunInfo.Sent> sentByAddress(List<SentRequest> sent) {
    Map<String, Integer> attempts = new TreeMap<>();
    for (SentRequest request : sent) {
      attempts.merge(request.url() + " " + request.method(), request.attempts(), Integer::sum);
    }
    return attempts.entrySet().stream()
        .map(entry -> new RunInfo.Sent(methodFirst(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static String methodFirst(String urlAndMethod) {
    int space = urlAndMethod.lastIndexOf(' ');
    return urlAndMethod.substring(space + 1) + " " + urlAndMethod.substring(0, space);
  }

  /** Whether the billed organization was asked for, so that asking again sends nothing. */
  private boolean asked() {
    return results.stream().anyMatch(it -> it.id() == CheckId.ORGANIZATION && it.outcome().holds());
  }

  private Spent spent() {
    return probes.stream().map(Spent::on).reduce(Spent.NOTHING, Spent::and);
  }

  private RunInfo.Target target() {
    return new RunInfo.Target(
        settings.target().baseUrl().value().toString(),
        settings.target().baseUrl().value().getHost(),
        settings.target().openAi(),
        settings.headers().organization().map(Circumstances::header),
        settings.headers().project().map(Circumstances::header));
  }

  private static RunInfo.Header header(Sourced<String> header) {
    return new RunInfo.Header(header.value(), header.source().label());
  }

  private static RunInfo.KeyInfo key(Sourced<ApiKey> key) {
    return new RunInfo.KeyInfo(
        key.source().label(),
        key.source().name(),
        key.value().kind().code(),
        key.value().provider().code(),
        key.value().masked(),
        key.value().fingerprint());
  }
}
