package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.Waiting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** The words for the circumstances of a run and for its answers. */
final class RunWords {
  private final Messages messages;

  RunWords(Messages messages) {
    this.messages = messages;
  }

  /** That nothing of it was real; empty for a run against a real server. */
  Optional<String> simulated(RunInfo run) {
    return run.scenario().map(name -> messages.text("screen.simulated", Facts.of("name", name)));
  }

  /** That it was waited in vain, and what is told instead of what was waited for. */
  Optional<String> gaveUp(Diagnosis diagnosis) {
    return diagnosis
        .waiting()
        .filter(Waiting::gaveUp)
        .map(
            waiting ->
                messages.text(
                    "screen.gave_up",
                    Facts.of("end", new WaitWords(messages).end(waiting))
                        .with(Facts.VARIANT, diagnosis.verdict().cause().causeClass().code())));
  }

  /** Which key was used, as far as it may be shown. */
  String key(RunInfo run) {
    return run.key().map(this::key).orElseGet(() -> messages.text("screen.no_key"));
  }

  private String key(RunInfo.KeyInfo key) {
    return messages.text(
        "screen.key",
        Facts.of("place", key.place())
            .with("masked", key.masked())
            .with("kind", messages.text("key_kind." + key.kind()))
            .with("fingerprint", key.fingerprint()));
  }

  /** Status, type, code and request id of an answer. */
  String evidence(ReplyEvidence evidence) {
    return messages.text(
        "screen.evidence",
        Facts.none()
            .with("status", evidence.httpStatus().map(status -> "" + status))
            .with("type", evidence.errorType())
            .with("code", evidence.errorCode())
            .with("id", evidence.requestId()));
  }

  /** What the answer said in words of its own. */
  Optional<String> message(ReplyEvidence evidence) {
    return evidence.message().map(text -> messages.text("screen.message", Facts.of("text", text)));
  }

  /**
   * What was sent, what it can have cost, how long it took, and the exit code.
   *
   * @param key of the words, which differ in layout
   */
  String foot(String key, Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    return foot(
        key, run.requests(), run.tokens(), run.costUsdMax(), run.took(), diagnosis.exitCode());
  }

  /** The same for several diagnoses at once. */
  String foot(
      String key,
      int requests,
      long tokens,
      Optional<BigDecimal> costUsdMax,
      Duration took,
      int exitCode) {
    Facts facts =
        Facts.none()
            .with("requests", messages.count("requests", requests))
            .with("tokens", messages.count("tokens", tokens))
            .with("time", Numbers.seconds(took))
            .with("exit_code", exitCode)
            .with("cost", costUsdMax.filter(it -> it.signum() > 0).map(Numbers::plain));
    return messages.text(key, facts);
  }
}
