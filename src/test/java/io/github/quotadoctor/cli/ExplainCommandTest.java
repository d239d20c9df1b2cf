package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.report.Languages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A code or a text goes in, and what it means comes out, in every format. */
class ExplainCommandTest {
  private static final String QUOTA =
      "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current"
          + " quota, please check your plan and billing details.', 'type': 'insufficient_quota',"
          + " 'param': None, 'code': 'insufficient_quota'}}";
  private static final String CREDIT =
      "{\"error\":{\"message\":\"You have no credits remaining.\",\"type\":\"insufficient_quota\","
          + "\"param\":null,\"code\":\"credit_balance_exhausted\"}}";
  private static final String TOKENS =
      "Rate limit reached for gpt-4o in organization org-AbCdEfGh12345678 on tokens per min (TPM):"
          + " Limit 30000, Used 29000, Requested 2000. Please try again in 2s.";
  private static final String LOG =
      String.join(
          "\n",
          "2026-11-20T10:00:01Z INFO started",
          "2026-11-20T10:00:02Z WARN 429 " + TOKENS,
          "2026-11-20T10:00:05Z WARN 429 " + TOKENS,
          "2026-11-20T10:00:09Z INFO done in 42 ms",
          "2026-11-20T10:07:00Z ERROR " + QUOTA,
          "2026-11-20T10:08:00Z WARN 429 " + TOKENS,
          "2026-11-20T10:09:00Z ERROR openai.APITimeoutError: Request timed out.",
          "");

  @TempDir Path folder;

  private static Run.Result paste(String text, String... more) {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "explain";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return new Run().stdin(text).run(arguments);
  }

  private static JsonNode json(Run.Result run) throws IOException {
    assertThat(Schemas.explanation().problems(run.out())).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  @ParameterizedTest
  @CsvSource({"log,0", "foreign,0", "closed,0", "untold,30", "nothing,30", "plan,0"})
  void aTextIsToldOnAScreen(String name, int exitCode) {
    Run.Result run = paste(text(name));

    for (String language : Languages.all()) {
      Golden.assertSame(
          Golden.in(language, "explain/paste-" + name + ".txt"),
          paste(text(name), "--lang=" + language).out());
    }
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err()).isEmpty();
  }

  private static String text(String name) {
    return switch (name) {
      case "log" -> LOG;
      case "foreign" ->
          "google.api_core.exceptions.ResourceExhausted: 429 You exceeded your current quota,"
              + " please check your plan and billing details.\n"
              + "* Quota exceeded for metric: generativelanguage.googleapis.com/x, limit: 10\n"
              + "Please retry in 12s.";
      case "closed" -> TOKENS.replace("30000", "0").replace("29000", "0");
      case "untold" -> "AxiosError: Request failed with status code 429";
      case "plan" ->
          "{\"error\":{\"type\":\"usage_limit_reached\",\"plan_type\":\"plus\","
              + "\"resets_in_seconds\":4100}}";
      case "nothing" -> "the build took 429 seconds\nall is well\n";
      default -> throw new IllegalArgumentException(name);
    };
  }

  @Test
  void aLogIsToldInCodes() {
    assertThat(paste(LOG, "-o", "short").out())
        .isEqualTo(
            """
            found    rate_limit_tokens  retry=yes  actor=you  count=3  line=2
            found    insufficient_quota  retry=no  actor=organization_owner  count=1  line=5
            found    timeout  retry=yes  actor=network_admin  count=1  line=7
            """);
    assertThat(paste("all is well", "-o", "short").out()).isEqualTo("found    nothing\n");
    assertThat(paste(CREDIT, "-q").out())
        .isEqualTo("OUT OF CREDIT   retry: no   who can fix it: organization owner\n");
    assertThat(paste("all is well", "-q").out()).isEqualTo("NOTHING RECOGNISED\n");
    assertThat(paste(CREDIT, "-qq").out()).isEmpty();
  }

  @Test
  void aLogIsToldInADocument() throws IOException {
    Run.Result run = paste(LOG, "-o", "json");
    JsonNode document = json(run);

    Golden.assertSame("explain/paste-log.json", run.out());
    assertThat(document.path("exit_code").asInt()).isZero();
    assertThat(document.path("findings")).hasSize(3);
    assertThat(document.at("/findings/0/count").asInt()).isEqualTo(3);
    assertThat(document.at("/findings/0/first_at").asText()).isEqualTo("2026-11-20T10:00:02Z");
    assertThat(document.at("/findings/0/last_at").asText()).isEqualTo("2026-11-20T10:08:00Z");
    assertThat(document.at("/findings/0/verdict/retry_after_s").asInt()).isEqualTo(2);
  }

  @Test
  void aLogIsToldInMarkdown() {
    Golden.assertSame("explain/paste-log.md", paste(LOG, "-o", "markdown").out());
    Golden.assertSame("explain/paste-nothing.md", paste(text("nothing"), "-o", "markdown").out());
    assertThat(new Run().run("explain", "slow_down", "-o", "markdown").out())
        .startsWith("## slow_down\n");
  }

  @Test
  void moreIsToldOfTheTextWhenAskedFor() {
    Golden.assertSame("explain/paste-verbose.txt", paste(QUOTA, "-v").out());
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCodeHasItsPageAndItsDocument(Cause cause) throws IOException {
    Run.Result page = new Run().run("explain", cause.code());
    JsonNode document = json(new Run().run("explain", cause.code(), "-o", "json"));

    assertThat(page.out()).contains(cause.code()).contains("Meaning");
    assertThat(document.at("/findings/0/verdict/code").asText()).isEqualTo(cause.code());
    assertThat(document.at("/findings/0/count").asInt()).isZero();
    assertThat(document.at("/findings/0/evidence").isNull()).isTrue();
    assertThat(page.exitCode()).isEqualTo(document.path("exit_code").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "429, undecidable_429, 30",
    "401, invalid_api_key, 0",
    "402, other_provider_quota, 0",
    "407, proxy_failure, 0",
    "500, server_error, 0",
    "rate_limit_exceeded, rate_limit_other, 0",
    "invalid_organization, mismatched_organization, 0",
    "Insufficient-Quota, insufficient_quota, 0",
    "server_is_overloaded, overloaded, 0",
    "requests, rate_limit_requests, 0",
    "200, nothing, 30",
    "no_such_code, nothing, 30"
  })
  void aCodeOfOpenAiOrAStatusIsUnderstoodToo(String word, String code, int exitCode) {
    Run.Result run = new Run().run("explain", word, "-o", "short");

    assertThat(run.out()).startsWith("found    " + code);
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void aMistypedCodeBringsTheOneThatWasMeant() {
    assertThat(new Run().run("explain", "insuficient_quota").out())
        .contains("Did you mean insufficient_quota?");
  }

  @Test
  void aSentenceMayBeGivenWithOrWithoutQuotes() {
    Run.Result quoted = new Run().run("explain", "You exceeded your current quota");

    assertThat(quoted.out()).startsWith("QUOTA REFUSED");
    assertThat(new Run().run("explain", "You", "exceeded", "your", "current", "quota"))
        .isEqualTo(quoted);
    assertThat(paste("You exceeded your current quota", "-")).isEqualTo(quoted);
  }

  @Test
  void aFileIsReadLikeAPipe() throws IOException {
    Path file = Files.writeString(folder.resolve("app.log"), LOG);
    Path windows =
        Files.write(folder.resolve("windows.log"), LOG.getBytes(StandardCharsets.UTF_16));

    assertThat(new Run().run("explain", "--file=" + file)).isEqualTo(paste(LOG));
    assertThat(new Run().run("explain", "--file=" + windows)).isEqualTo(paste(LOG));
    assertThat(new Run().in(folder).run("explain", "--file=app.log")).isEqualTo(paste(LOG));
  }

  @Test
  void statusAndHeadersTellWhatTheTextDoesNot() throws IOException {
    Path headers =
        Files.writeString(
            folder.resolve("headers"),
            "HTTP/2 429 \r\nx-ratelimit-remaining-requests: 0\r\nretry-after: 7\r\n");

    JsonNode limited = json(paste("", "--headers=" + headers, "-o", "json"));

    assertThat(limited.at("/findings/0/verdict/code").asText()).isEqualTo("rate_limit_requests");
    assertThat(limited.at("/findings/0/verdict/retry_after_s").asInt()).isEqualTo(7);
    assertThat(paste("", "--status=503", "-o", "short").out()).startsWith("found    server_error");
    assertThat(new Run().terminal(new Terminal(true, true, true)).run("explain", "--status=401"))
        .extracting(Run.Result::exitCode)
        .isEqualTo(0);
    assertThat(paste(CREDIT, "--status=500", "-o", "short").out())
        .startsWith("found    credit_balance_exhausted");
  }

  @Test
  void withoutATextItSaysHowToGiveOne() {
    Run.Result run = new Run().terminal(new Terminal(true, true, true)).run("explain");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            quotadoctor: nothing to explain: give a code, a text in a pipe, or --file
            Try: quotadoctor help
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--file=missing.log",
        "--file=.",
        "--headers=missing",
        "--status=99",
        "--status=abc",
        "insufficient_quota --file=missing.log",
        "-o xml"
      })
  void aWrongCallIsAUsageError(String call) throws IOException {
    Run.Result run = new Run().in(folder).run(("explain " + call).split(" "));
    Run.Result asJson = new Run().in(folder).run(("explain " + call + " -o json").split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(asJson.exitCode()).isEqualTo(2);
    if (!call.startsWith("-o")) {
      assertThat(Schemas.error().problems(asJson.out())).isEmpty();
    }
  }

  @Test
  void whatAPasteHoldsCannotCommandAnything() {
    String nasty =
        "::error file=x::pwned RateLimitError: Error code: 429 \u001b[31m\u202e"
            + " insufficient_quota\n"
            + "##[error]x insufficient_quota\n";
    for (List<String> format :
        List.of(List.<String>of(), List.of("-v"), List.of("-o", "json"), List.of("-o", "short"))) {
      String out = paste(nasty, format.toArray(String[]::new)).out();

      assertThat(out).doesNotContain("\u001b").doesNotContain("\u202e");
      assertThat(out.lines())
          .noneMatch(line -> line.strip().startsWith("::") || line.strip().startsWith("##["));
    }
  }
}
