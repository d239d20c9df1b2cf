package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.openai.ProbeModel;
import io.github.quotadoctor.openai.ProbeReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks one model after the other until one is not denied, and tells what came of it. */
final class Probing {
  private static final Set<Cause> DENIALS =
      Set.of(Cause.MISSING_SCOPE, Cause.MODEL_NOT_FOUND, Cause.ORGANIZATION_NOT_VERIFIED);

  private final Interpreter interpreter;

  Probing(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  /**
   * The replies to probes, of which at most the last is no denial.
   *
   * @param early a reply that is there already
   * @param candidates is asked only when that is a denial
   */
  List<ProbeReply> ask(
      Optional<ProbeReply> early,
      Supplier<List<ProbeModel>> candidates,
      Function<ProbeModel, ProbeReply> question) {
    List<ProbeReply> replies = new ArrayList<>();
    early.ifPresent(replies::add);
    if (early.filter(reply -> !isDenied(reply)).isPresent()) {
      return replies;
    }
    for (ProbeModel model : candidates.get()) {
      if (early.filter(reply -> reply.model().id().equals(model.id())).isEmpty()) {
        ProbeReply reply = question.apply(model);
        replies.add(reply);
        if (!isDenied(reply)) {
          return replies;
        }
      }
    }
    return replies;
  }

  /** The meaning of the last reply; where all were denied, of the first. */
  Reading read(List<ProbeReply> replies) {
    ProbeReply last = replies.get(replies.size() - 1);
    ProbeReply decisive = isDenied(last) ? replies.get(0) : last;
    Reading reading = read(decisive);
    List<String> models = replies.stream().map(reply -> reply.model().id()).toList();
    Facts facts = Facts.of("model", decisive.model().id()).with("models", models);
    return new Reading(reading.refusal().map(it -> it.with(facts)), reading.evidence());
  }

  private boolean isDenied(ProbeReply reply) {
    return read(reply).refusal().filter(it -> DENIALS.contains(it.cause())).isPresent();
  }

  /** The meaning of one reply. */
  Reading read(ProbeReply reply) {
    return interpreter.read(reply.exchange(), reply.isAccepted());
  }
}
