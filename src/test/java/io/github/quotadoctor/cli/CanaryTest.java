package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.quotadoctor.PseudoLanguage;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One made-up key through every state, format and mistake: it never comes out again. */
class CanaryTest {
  private static final String CANARY = "sk-proj-CanaryBird7Sings2InThe9Mine4Shaft_x-yZ01";
  private static final String ADMIN_CANARY = "sk-admin-CanaryCat8Purrs3InThe7Dark2Cellar_x-yZ04";
  private static final String FAST = "--request-timeout=400ms";
  private static final List<List<String>> FORMATS =
      List.of(
          List.of(),
          List.of("-vv"),
          List.of("-q"),
          List.of("-o", "short"),
          List.of("-o", "markdown"),
          List.of("-o", "json", "-vv"));
  private static final List<String> FILES =
      List.of("text", "short", "markdown", "json", "junit", "github", "prometheus");

  @TempDir Path folder;

  /** All formats at once: one on stdout, the others in files, and what a workflow is told. */
  private List<List<String>> formatsAtOnce() {
    Stream<String> reports =
        FILES.stream().map(format -> "--report=" + format + "=" + folder.resolve(format));
    return List.of(Stream.concat(Stream.of("-vv"), reports).toList(), List.of("-q"));
  }

  /** A run that a workflow on GitHub starts. */
  private Run step() {
    return new Run()
        .variable("GITHUB_ACTIONS", "true")
        .variable("GITHUB_OUTPUT", folder.resolve("outputs").toString())
        .variable("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
  }

  /** What the run printed and what it left in files, all of which is taken away. */
  private Run.Result withFiles(Run.Result run) throws IOException {
    StringBuilder all = new StringBuilder(run.out());
    for (String name : Stream.concat(FILES.stream(), Stream.of("outputs", "summary")).toList()) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        all.append(Files.readString(file));
        Files.delete(file);
      }
    }
    return new Run.Result(run.exitCode(), all.toString(), run.err());
  }

  static List<String> scenarios() {
    return Scenarios.all().stream().map(Scenario::name).toList();
  }

  private static List<String> keys() {
    return List.of(
        CANARY,
        CANARY + " ",
        '"' + CANARY + '"',
        "Bearer " + CANARY,
        CANARY + "\n" + CANARY,
        CANARY.replace("sk-proj-", "sk-ant-api03-"),
        CANARY.replace("sk-proj-", "sk-admin-"),
        CANARY.replace("sk-proj-", ""),
        CANARY.replace("sk-proj-", "org-"));
  }

  /** Any eight characters of the middle in a row would be too many. */
  private static void assertSilent(Run.Result run, String... secrets) {
    String printed = run.out() + run.err();
    for (String secret : secrets) {
      assertThat(printed).doesNotContain(secret);
      assertThat(printed).doesNotContain(URLEncoder.encode(secret, StandardCharsets.UTF_8));
      String middle = secret.substring(Math.min(14, secret.length() / 2), secret.length() - 5);
      for (int start = 0; start + 8 <= middle.length(); start++) {
        assertThat(printed).doesNotContain(middle.substring(start, start + 8));
      }
    }
  }

  private static Run.Result run(Run run, List<String> first, List<String> more) {
    return run.run(Stream.concat(first.stream(), more.stream()).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void checkKeepsItInEveryStateAndFormat(String name) throws IOException {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    for (List<String> format : formatsAtOnce()) {
      try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
        Map<String, String> variables = new TreeMap<>(scenario.environment());
        variables.put("OPENAI_API_KEY", CANARY);
        Run run = step();
        variables.forEach(run::variable);
        List<String> call =
            List.of(
                "check",
                FAST,
                "--retries=0",
                "--base-url=" + api.baseUrl(),
                "--status-url=" + api.statusUrl());

        assertSilent(withFiles(run(run, call, format)), CANARY);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "healthy",
        "invalid_api_key",
        "propagation_unevenly",
        "credit_balance_exhausted",
        "not_an_api_answer",
        "key_malformed"
      })
  void waitKeepsItInEveryFormat(String name) throws IOException {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    for (List<String> format : FORMATS) {
      for (String goal : name.equals("healthy") ? List.of("healthy", "status") : List.of("quota")) {
        try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
          List<String> call = new ArrayList<>(List.of("wait", "--for=" + goal, "--timeout=40s"));
          call.add("--base-url=" + api.baseUrl());
          call.add("--status-url=" + api.statusUrl());

          assertSilent(run(new Run().variable("OPENAI_API_KEY", CANARY), call, format), CANARY);
        }
      }
    }
  }

  /** The Admin API echoes it in a name, in a price and in an error. */
  @ParameterizedTest
  @ValueSource(strings = {ADMIN_CANARY, ADMIN_CANARY + " x", '"' + ADMIN_CANARY + '"'})
  void checkKeepsTheAdminKey(String key) throws IOException {
    WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());
    server.start();
    try {
      server.stubFor(
          WireMock.any(WireMock.anyUrl())
              .willReturn(
                  WireMock.okJson(
                          "{\"id\":\"%1$s\",\"name\":\"%1$s\",\"data\":[{\"id\":\"%1$s\"}]}"
                              .formatted(ADMIN_CANARY))
                      .withHeader("openai-project", ADMIN_CANARY)));
      Path file = Files.writeString(folder.resolve("admin"), key);
      for (List<String> format : FORMATS) {
        for (List<String> place : List.of(List.<String>of(), List.of("--admin-key-file=" + file))) {
          List<String> call = new ArrayList<>(List.of("check", "--max-spend-percent=90"));
          call.add("--base-url=" + server.baseUrl() + "/v1");
          call.add("--status-url=" + server.baseUrl());
          call.addAll(place);
          Run run = new Run().variable("OPENAI_API_KEY", CANARY);
          assertSilent(
              run(run.variable("OPENAI_ADMIN_KEY", key), call, format), CANARY, ADMIN_CANARY);
        }
      }
    } finally {
      server.stop();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void simulateKeepsTheKeyOfItsScenarioAndTheOneOfTheUser(String name) throws IOException {
    String key =
        Scenarios.named(name).orElseThrow().environment().getOrDefault("OPENAI_API_KEY", CANARY);
    for (List<String> format : formatsAtOnce()) {
      Run run = step().variable("OPENAI_API_KEY", CANARY);

      Run.Result result =
          withFiles(run(run, List.of("simulate", name, FAST, "--retries=0"), format));

      assertSilent(result, CANARY);
      assertThat(result.out() + result.err()).doesNotContain(key.replace("\"", "").substring(8));
    }
  }

  /** The pages, and the file that names them, hold the key on top of the environment. */
  @ParameterizedTest
  @ValueSource(strings = {"full_outage", "operational", "CANARY"})
  void statusKeepsItWhateverThePagesSay(String state) throws IOException {
    String unknown = CANARY.replace("sk-proj-", "sk-svcacct-");
    try (StatusServer pages = new StatusServer()) {
      pages.openAi(state.replace("CANARY", CANARY), "Bearer " + CANARY + " and " + unknown);
      pages.serve("groqstatus\\.com", "text/html", CANARY);
      String sources = Files.readString(pages.sources(folder));
      Path file =
          Files.writeString(
              folder.resolve("named.json"), sources.replace("Claude\"", CANARY + "\""));
      Path wrong =
          Files.writeString(
              folder.resolve("wrong.json"), sources.replace("\"adapter\"", '"' + CANARY + '"'));
      for (List<String> format : FORMATS) {
        for (Path given : List.of(file, wrong)) {
          Run run = new Run().variable("OPENAI_API_KEY", CANARY);
          List<String> call = List.of("status", "--all", "--status-sources=" + given);

          assertSilent(run(run, call, format), CANARY, unknown);
        }
      }
      assertThat(pages.requests()).noneMatch(request -> request.toString().contains("Canary"));
    }
  }

  /** The names and the error come from the server, so they may hold anything. */
  @ParameterizedTest
  @ValueSource(strings = {"with_admin_key", "admin_key_missing_scope", "admin_many_pages"})
  void spendKeepsTheAdminKey(String name) throws IOException {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    for (String key : keys()) {
      Path file = Files.writeString(folder.resolve("admin"), key);
      for (List<String> format :
          List.of(
              List.of("-vv"),
              List.of("-q"),
              List.of("-o", "csv"),
              List.of("-o", "markdown"),
              List.of("-o", "json", "-vv", "--by=key"))) {
        try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
          List<String> call = List.of("spend", "--base-url=" + api.baseUrl());

          assertSilent(run(new Run().variable("OPENAI_ADMIN_KEY", key), call, format), CANARY);
          assertSilent(run(new Run(), add(call, "--admin-key-file=" + file), format), CANARY);
        }
      }
    }
  }

  /** What is taken out of a text before it is printed must not join a key again. */
  @ParameterizedTest
  @ValueSource(strings = {"\\u200b", "\\u00ad", "\\u202e", "\\u001b[31m", "\\n", "<b></b>"})
  void statusKeepsAKeyThatIsBrokenInThePage(String gap) throws IOException {
    try (StatusServer pages = new StatusServer()) {
      pages.openAi("full_outage", CANARY.substring(0, 20) + gap + CANARY.substring(20));
      for (List<String> format : FORMATS) {
        Run run = new Run().variable("OPENAI_API_KEY", CANARY);
        List<String> call = List.of("status", "--status-sources=" + pages.sources(folder));

        assertSilent(run(run, call, format), CANARY);
      }
    }
  }

  /** Four keys at once, each of which only its own place tells the redactor. */
  @ParameterizedTest
  @ValueSource(strings = {"healthy", "invalid_api_key", "credit_balance_exhausted"})
  void compareKeepsEveryKey(String name) throws IOException {
    String first = CANARY.replace("Canary", "Cuckoo");
    String second = CANARY.replace("sk-proj-CanaryBird7", "PlainFinch5");
    String third = CANARY.replace("sk-proj-Canary", "sk-ant-api03-Linnet");
    Path file = Files.writeString(folder.resolve("first"), first + "\n");
    List<List<String>> formats = new ArrayList<>(formatsAtOnce().subList(1, 2));
    formats.add(List.of("-v"));
    formats.addAll(FORMATS.stream().filter(it -> it.contains("-o")).toList());
    formats.add(List.of("-o", "junit"));
    formats.add(List.of("-o", "github"));
    formats.add(List.of("-o", "prometheus", "-vv"));
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(name).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      for (List<String> format : formats) {
        Run run = new Run().variable("PLACE", second).variable("LAST", CANARY).stdin(third);
        List<String> call =
            List.of(
                "compare",
                "--base-url=" + api.baseUrl(),
                "--status-url=" + api.statusUrl(),
                "--key-source=first=file:" + file,
                "--key-source=second=env:PLACE",
                "--key-source=third=stdin",
                "--key-source=last=env:LAST");

        assertSilent(run(run, call, format), CANARY, first, second, third);
      }
    }
  }

  /** An earlier report may hold anything, and so may its name. */
  @Test
  void aBaselineThatHoldsItIsSilent() throws IOException {
    Scenario scenario = Scenarios.named("healthy").orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      List<String> call =
          List.of("check", "--base-url=" + api.baseUrl(), "--status-url=" + api.statusUrl());
      String report =
          run(new Run().variable("OPENAI_API_KEY", CANARY), add(call, "-ojson"), List.of()).out();
      for (String text :
          List.of(
              report.replace("acme-inc", CANARY),
              report.replace("acme-inc", "Bearer " + CANARY),
              report.replace("\"started_at\"", '"' + CANARY + '"'),
              CANARY)) {
        Path file = Files.writeString(folder.resolve("earlier.json"), text);
        for (List<String> format : FORMATS) {
          Run run = new Run().variable("OPENAI_API_KEY", CANARY);

          assertSilent(run(run, add(call, "--baseline=" + file), format), CANARY);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void anOddSpellingIsKeptToo(String key) throws IOException {
    Path file = Files.writeString(folder.resolve("key"), key);
    Scenario echo = Scenarios.named("invalid_api_key").orElseThrow();
    for (List<String> format : FORMATS) {
      try (SimulatedApi api = SimulatedApi.start(echo, 0, Duration.ZERO, System::nanoTime)) {
        List<String> call =
            new ArrayList<>(
                List.of("check", "--base-url=" + api.baseUrl(), "--status-url=" + api.statusUrl()));
        assertSilent(run(new Run().variable("OPENAI_API_KEY", key), call, format), CANARY);
        assertSilent(
            run(new Run().variable("OTHER", key), add(call, "--key-env=OTHER"), format), CANARY);
        assertSilent(run(new Run(), add(call, "--key-file=" + file), format), CANARY);
        assertSilent(run(new Run().stdin(key), add(call, "--key-stdin"), format), CANARY);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Incorrect API key provided: CANARY. You can find your API key at https://a.invalid",
        "openai.AuthenticationError: Error code: 401 - {'error': {'message': 'No CANARY',"
            + " 'type': 'CANARY', 'code': 'CANARY'}}",
        """
        curl -H 'Authorization: Bearer CANARY' -H 'x-api-key: CANARY'
        HTTP/1.1 429
        x-request-id: CANARY
        """,
        "insufficient_quota CANARY\nCANARY\nhttps://user:CANARY@api.invalid/v1 insufficient_quota",
        "IllegalArgumentException: invalid header value: \"Bearer CANARY\"",
        """
        2026-11-20T10:00:00Z CANARY insufficient_quota
        2026-11-20T10:00:01Z CANARY insufficient_quota
        """,
        "api.CANARY.invalid getaddrinfo ENOTFOUND CANARY api.groq.com error CANARY"
      })
  void explainKeepsWhatAPasteHolds(String text) {
    String unknown = CANARY.replace("sk-proj-", "sk-svcacct-");
    for (List<String> format : FORMATS) {
      for (int shift = 0; shift < 320; shift += 40) {
        String padded = "insufficient_quota ".repeat(shift / 20) + text.replace("CANARY", unknown);
        Run.Result pasted = run(new Run().stdin(padded), List.of("explain"), format);

        assertSilent(pasted, unknown);
      }
    }
  }

  @Test
  void explainKeepsAKeyThatATerminalBroke() {
    String unknown = CANARY.replace("sk-proj-", "sk-svcacct-");
    for (int width = 24; width < unknown.length(); width += 3) {
      String text =
          "Incorrect API key provided: "
              + unknown.substring(0, width)
              + "\n"
              + unknown.substring(width)
              + " code: invalid_api_key";
      for (List<String> format : FORMATS) {
        String printed = run(new Run().stdin(text), List.of("explain"), format).out();
        String rest = unknown.substring(width);

        assertThat(rest.length() >= 6 && printed.contains(rest)).as(rest).isFalse();
      }
    }
  }

  @Test
  void explainKeepsWhatItsFilesHold() throws IOException {
    String unknown = CANARY.replace("sk-proj-", "sk-svcacct-");
    Path text =
        Files.writeString(folder.resolve("a.log"), "429 " + unknown + " insufficient_quota");
    Path headers = Files.writeString(folder.resolve("headers"), "authorization: Bearer " + unknown);
    for (List<String> format : FORMATS) {
      List<String> call = List.of("explain", "--file=" + text, "--headers=" + headers);

      assertSilent(run(new Run(), call, format), unknown);
    }
  }

  private static List<String> add(List<String> call, String option) {
    return Stream.concat(call.stream(), Stream.of(option)).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "help",
        "help keys",
        "help CANARY",
        "--help",
        "check --help",
        "explain --help",
        "simulate --help",
        "check --proxy=ftp://name:CANARY@proxy.invalid",
        "check --proxy=http://name:CANARY@127.0.0.1:9 --base-url=https://api.invalid/v1 -vv",
        "check --proxy=socks5://name:CANARY@proxy.invalid",
        "check --prxy=http://name:CANARY@proxy.invalid",
        "check http://name:CANARY@proxy.invalid",
        "check --ca-file=CANARY",
        "check CANARY",
        "check --bogus=CANARY",
        "check --base-url=https://CANARY@gateway.invalid",
        "check --base-url=https://gateway.invalid/CANARY?",
        "check --organization=CANARY\u00e9",
        "check --skip=CANARY",
        "check --color=CANARY",
        "check --lang=CANARY",
        "--lang CANARY help",
        "check --timeout=CANARY",
        "check --key-file=CANARY",
        "check --key-env=CANARY",
        "check --key-command=CANARY",
        "check --env-file=CANARY",
        "check --baseline=CANARY",
        "compare --help",
        "compare CANARY",
        "compare --key-source=CANARY",
        "compare --key-source=CANARY=env:A --key-source=b=env:B",
        "compare --key-source=a=CANARY --key-source=b=env:B",
        "compare --key-source=a=env:CANARY --key-source=b=env:OPENAI_API_KEY",
        "compare --key-source=a=file:CANARY --key-source=b=command:CANARY",
        "compare --key-source=a=command:echo_CANARY --key-source=b=env:OPENAI_API_KEY",
        "status --help",
        "status CANARY",
        "status --fail-on=CANARY",
        "status --status-sources=CANARY",
        "status --status-url=https://CANARY@pages.invalid",
        "status --timeout=CANARY",
        "spend --help",
        "completion CANARY",
        "spend CANARY",
        "spend --by=CANARY",
        "spend --top=CANARY",
        "spend --admin-key-env=CANARY",
        "spend --admin-key-file=CANARY",
        "spend --base-url=https://CANARY.invalid",
        "spend -o CANARY",
        "simulate CANARY",
        "simulate healthy --port=CANARY",
        "-o json CANARY"
      })
  void noMistakeBringsItOut(String call) {
    for (String key : List.of(CANARY, CANARY.substring(8))) {
      String[] arguments =
          Arrays.stream(call.split(" "))
              .filter(part -> !part.isEmpty())
              .map(part -> part.replace("CANARY", key))
              .toArray(String[]::new);
      Run run =
          new Run()
              .variable("OPENAI_API_KEY", key)
              .variable("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
              .variable("QUOTADOCTOR_STATUS_URL", "http://127.0.0.1:9");

      assertSilent(run.run(arguments), key);
      assertSilent(run.variable("QUOTADOCTOR_LANG", PseudoLanguage.WIDE).run(arguments), key);
    }
  }
}
