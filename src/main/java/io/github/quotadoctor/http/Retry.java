package io.github.quotadoctor.http;

import java.util.Set;

/** When a request is sent again, and which of two attempts counts. */
final class Retry {
  private static final Set<Integer> PASSING_TROUBLE = Set.of(502, 503, 504);

  private Retry() {}

  /** A later attempt that brought less than an earlier one never replaces it. */
  static Exchange better(Exchange earlier, Exchange later) {
    boolean answerLost = earlier.answer().isPresent() && later.answer().isEmpty();
    return answerLost || isUnsent(later) ? earlier : later;
  }

  private static boolean isUnsent(Exchange exchange) {
    return exchange.fold(answer -> false, broken -> broken.stage() == Stage.WAITING);
  }

  /** Whether the same request may fare better a moment later. */
  static boolean isWorthwhile(Exchange exchange) {
    return exchange.fold(
        answer -> PASSING_TROUBLE.contains(answer.status()),
        broken ->
            broken.breakage() == Breakage.NOT_CONNECTED
                || broken.breakage() == Breakage.PROXY_NOT_CONNECTED
                || (broken.breakage() == Breakage.PROXY_REFUSED
                    && PASSING_TROUBLE.contains(Integer.parseInt(broken.reason())))
                || (broken.breakage() == Breakage.TIMED_OUT && broken.stage() == Stage.CONNECT));
  }
}
