package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines of one error are one, lines of two are two. */
class OccurrencesTest {
  private static final String QUOTA =
      "openai.RateLimitError: Error code: 429 - {'error': {'code': 'insufficient_quota'}}";
  private static final String TOKENS =
      "openai.RateLimitError: Error code: 429 - {'error': {'type': 'tokens', 'code':"
          + " 'rate_limit_exceeded'}}";
  private static final String UNTOLD =
      "INFO HTTP Request: POST https://api.openai.com/v1/responses \"HTTP/1.1 429 Too Many"
          + " Requests\"";

  private static Explanation explain(String... lines) {
    return PastedText.explain(String.join("\n", lines) + "\n", Given.nothing(), it -> it);
  }

  private static Map<Cause, Long> counts(String... lines) {
    return explain(lines).sightings().stream()
        .collect(Collectors.toMap(Sighting::cause, Sighting::count));
  }

  @Test
  void errorsOnAdjacentLinesAreCountedApart() {
    assertThat(counts(QUOTA, QUOTA, TOKENS, QUOTA))
        .isEqualTo(Map.of(Cause.INSUFFICIENT_QUOTA, 3L, Cause.RATE_LIMIT_TOKENS, 1L));
  }

  @Test
  void anErrorThatWasCaughtAndRaisedAgainIsOne() {
    assertThat(
            counts(
                "Traceback (most recent call last):",
                "  File \"/srv/a.py\", line 3, in ask",
                "    if e.code == 'rate_limit_exceeded':",
                QUOTA,
                "",
                "During handling of the above exception, another exception occurred:",
                "",
                "Traceback (most recent call last):",
                "  File \"/srv/b.py\", line 9, in run",
                "app.AskFailed: Error code: 429 insufficient_quota"))
        .isEqualTo(Map.of(Cause.INSUFFICIENT_QUOTA, 1L));
  }

  @Test
  void twoTracebacksAreTwo() {
    assertThat(
            counts(
                "Traceback (most recent call last):",
                QUOTA,
                "Traceback (most recent call last):",
                QUOTA))
        .isEqualTo(Map.of(Cause.INSUFFICIENT_QUOTA, 2L));
  }

  @Test
  void aDumpWithALabelOnEveryLineIsOne() {
    assertThat(
            counts(
                "api-1  | RateLimitError: 429 You exceeded your current quota",
                "api-1  |     at OpenAI.makeStatusError (/app/client.mjs:1:2)",
                "api-1  |   status: 429,",
                "api-1  |   error: {",
                "api-1  |     code: 'insufficient_quota'",
                "api-1  |   },",
                "api-1  |   code: 'insufficient_quota',",
                "api-1  | }"))
        .isEqualTo(Map.of(Cause.INSUFFICIENT_QUOTA, 1L));
  }

  @Test
  void aLineThatATerminalBrokeInTheMiddleOfAWordIsOne() {
    assertThat(
            counts(
                "openai.RateLimitError: Error code: 429 - {'error': {'code': 'credit_balance_exh",
                "austed', 'type': 'insufficient_quota'}}"))
        .isEqualTo(Map.of(Cause.CREDIT_BALANCE_EXHAUSTED, 1L));
  }

  @Test
  void theAttemptsOfAClientBelongToTheErrorTheyEndIn() {
    assertThat(
            counts(
                "2026-11-20 10:00:00 " + UNTOLD,
                "2026-11-20 10:00:01 " + UNTOLD,
                "2026-11-20 10:00:03 " + UNTOLD,
                "2026-11-20 10:00:03 ERROR " + QUOTA))
        .isEqualTo(Map.of(Cause.INSUFFICIENT_QUOTA, 1L));
    assertThat(counts("2026-11-20 10:00:00 " + UNTOLD, "2026-11-20 10:30:00 ERROR " + QUOTA))
        .isEqualTo(Map.of(Cause.UNDECIDABLE_429, 1L, Cause.INSUFFICIENT_QUOTA, 1L));
  }

  @Test
  void theMostFrequentComesFirstWithItsFirstLineAndItsTimes() {
    Explanation explanation =
        explain(
            "2026-11-20 10:00:00 ERROR " + QUOTA,
            "2026-11-20 10:05:00 ERROR " + TOKENS,
            "2026-11-20 10:06:00 INFO all is well",
            "2026-11-20 10:09:00 ERROR " + TOKENS);

    List<Sighting> sightings = explanation.sightings();
    assertThat(explanation.lines()).isEqualTo(4);
    assertThat(sightings)
        .extracting(Sighting::cause)
        .containsExactly(Cause.RATE_LIMIT_TOKENS, Cause.INSUFFICIENT_QUOTA);
    assertThat(sightings.get(0).firstLine()).isEqualTo(2);
    assertThat(sightings.get(0).firstTime()).contains("2026-11-20 10:05:00");
    assertThat(sightings.get(0).lastTime()).contains("2026-11-20 10:09:00");
  }

  @Test
  void aLongLogOfOtherProgramsTellsOfNothing() {
    String[] lines = new String[60];
    for (int line = 0; line < lines.length; line++) {
      lines[line] =
          line % 2 == 0
              ? "10.0.0.1 - - [20/Nov/2026:10:00:00 +0000] \"GET /a HTTP/1.1\" 500 12"
              : "2026-11-20 10:00:00 ERROR db: connection refused (attempt 429)";
    }

    assertThat(explain(lines).sightings()).isEmpty();
  }
}
