package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.SeeAlso;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is told of one cause.
 *
 * @param brief class, exit code where a check can end in it, and who can fix it
 * @param not what the cause is not, and what it is mistaken for
 * @param causes how one gets there, the likeliest first
 * @param steps what to do, in order
 * @param raw the lines of the error as it comes, if there is one to show
 * @param reproduce the command that shows the cause without an account
 */
record CausePage(
    Cause cause,
    String title,
    String brief,
    String meaning,
    String not,
    List<String> causes,
    List<Step> steps,
    String waiting,
    List<String> raw,
    Optional<String> reproduce,
    List<Cause> related) {
  /** What only a text can show, besides everything foreign. */
  private static final Set<Cause> FROM_TEXT =
      Set.of(
          Cause.UNDECIDABLE_429,
          Cause.CONTEXT_LENGTH_EXCEEDED,
          Cause.INVALID_REQUEST,
          Cause.CONTENT_POLICY);

  CausePage {
    causes = List.copyOf(causes);
    steps = List.copyOf(steps);
    raw = List.copyOf(raw);
    related = List.copyOf(related);
  }

  /** One step: what to do, and where to click or what to run for it. */
  record Step(String text, Remedy remedy) {}

  /** The page of a cause in the words of one language. */
  static CausePage of(Cause cause, Messages messages, boolean simulated) {
    String key = "cause." + cause.code();
    return new CausePage(
        cause,
        messages.text(key + ".title"),
        brief(cause, messages),
        messages.text(key + ".page.meaning"),
        messages.text(key + ".page.not"),
        messages.list(key + ".page.cause", Facts.none()),
        steps(cause, messages),
        messages
            .optional(key + ".page.waiting", Facts.none())
            .orElseGet(() -> messages.text("page.waiting." + cause.retry().code())),
        RawErrors.of(cause),
        simulated ? Optional.of("quotadoctor simulate " + cause.code()) : Optional.empty(),
        SeeAlso.of(cause));
  }

  private static String brief(Cause cause, Messages messages) {
    Facts facts =
        Facts.of("class", cause.causeClass().code())
            .with("actor", messages.text("actor." + cause.actor().code()));
    boolean fromCheck = cause.causeClass() != CauseClass.FOREIGN && !FROM_TEXT.contains(cause);
    return messages.text(
        "page.brief", fromCheck ? facts.with("exit_code", cause.exitCode()) : facts);
  }

  private static List<Step> steps(Cause cause, Messages messages) {
    Finding general = Finding.of(cause, Facts.general());
    return Verdict.of(general, Optional.empty()).steps().stream()
        .map(step -> new Step(messages.text(step.text()), step.remedy()))
        .toList();
  }
}
