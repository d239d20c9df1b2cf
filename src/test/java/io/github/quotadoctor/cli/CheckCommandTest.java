package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code check}, run against the simulated API as against any server. */
class CheckCommandTest {
  private static final String KEY = "sk-proj-MadeUpForThisTest0123456789abcd";
  private static final String SHOWN = "sk-proj-***abcd (project key, fingerprint edba5f3a)";

  @TempDir Path folder;

  private static Run.Result check(String scenario, Run run, String... options) throws IOException {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      List<String> arguments = new ArrayList<>(List.of("check", "--base-url=" + api.baseUrl()));
      arguments.add("--status-url=" + api.statusUrl());
      arguments.addAll(List.of(options));
      return run.run(arguments.toArray(String[]::new));
    }
  }

  private static Run withKey() {
    return new Run().variable("OPENAI_API_KEY", KEY);
  }

  private static Run.Result checkAt(String baseUrl, String... options) {
    List<String> arguments = new ArrayList<>(List.of("check", "--base-url=" + baseUrl));
    arguments.addAll(List.of("--status-url=http://127.0.0.1:9", "--skip=status"));
    arguments.addAll(List.of(options));
    return withKey().run(arguments.toArray(String[]::new));
  }

  private void assertUsed(String place, Run.Result run) {
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " ")).contains("Key from " + place + ": " + SHOWN);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theKeyIsReadFromTheUsualVariable() throws IOException {
    assertUsed("OPENAI_API_KEY", check("healthy", withKey()));
  }

  @Test
  void theKeyIsReadFromAnotherVariable() throws IOException {
    Run run = new Run().variable("OTHER_KEY", KEY);

    assertUsed("OTHER_KEY", check("healthy", run, "--key-env=OTHER_KEY"));
  }

  @Test
  void theKeyIsReadFromAFile() throws IOException {
    Files.writeString(folder.resolve("openai.key"), KEY + "\n");

    assertUsed("openai.key", check("healthy", new Run().in(folder), "--key-file=openai.key"));
  }

  @Test
  void theKeyIsReadFromStdin() throws IOException {
    assertUsed("--key-stdin", check("healthy", new Run().stdin(KEY + "\n"), "--key-stdin"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theKeyIsReadFromACommand() throws IOException {
    Files.writeString(folder.resolve("openai.key"), KEY);

    assertUsed(
        "--key-command", check("healthy", new Run().in(folder), "--key-command=cat openai.key"));
  }

  @Test
  void theKeyIsReadFromAnEnvFileThatWasAskedFor() throws IOException {
    Files.writeString(folder.resolve("work.env"), "export OPENAI_API_KEY='" + KEY + "'\n");

    assertUsed(
        "OPENAI_API_KEY (work.env)", check("healthy", new Run().in(folder), "--env-file=work.env"));
  }

  @Test
  void aDifferentKeyInADotEnvIsMentionedAndNotUsed() throws IOException {
    Files.writeString(folder.resolve(".env"), "OPENAI_API_KEY=" + KEY.replace("abcd", "wxyz"));

    Run.Result run = check("healthy", withKey().in(folder));

    assertUsed("OPENAI_API_KEY", run);
    assertThat(run.out()).contains("but OPENAI_API_KEY (.env)").doesNotContain("wxyz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unset", "empty"})
  void withoutAKeyNothingIsSentToTheApi(String state) throws IOException {
    Run run = state.equals("empty") ? new Run().variable("OPENAI_API_KEY", "") : new Run();

    Run.Result result = check("healthy", run, "--skip=status");

    assertThat(result.out())
        .contains(
            state.equals("empty")
                ? "no key: OPENAI_API_KEY is there but empty"
                : "no key: OPENAI_API_KEY is not set")
        .contains("NO KEY")
        .contains("0 requests, 0 tokens");
    assertThat(result.exitCode()).isEqualTo(10);
  }

  @Test
  void anEmptyFileIsNoKey() throws IOException {
    Files.writeString(folder.resolve("openai.key"), "\n");

    Run.Result run = check("healthy", withKey().in(folder), "--key-file=openai.key");

    assertThat(run.out()).contains("no key: openai.key is there but empty");
    assertThat(run.exitCode()).isEqualTo(10);
  }

  @Test
  void theModelCanBeNamedByOptionAndByVariable() throws IOException {
    Run.Result typed = check("healthy", withKey(), "--model=gpt-made-up");
    Run.Result set = check("healthy", withKey().variable("QUOTADOCTOR_MODEL", "gpt-made-up"));

    assertThat(typed.out()).contains("gpt-made-up");
    assertThat(typed.exitCode()).isEqualTo(14);
    assertThat(set.out()).contains("gpt-made-up");
    assertThat(set.exitCode()).isEqualTo(14);
  }

  @Test
  void theNoteOnAnotherHostSaysWhereItsAddressCameFrom() throws IOException {
    assertThat(check("healthy", withKey()).out())
        .contains("The base URL (--base-url) leads to 127.0.0.1, not to OpenAI");
  }

  @Test
  void withoutAProbeItIsNeverHealthy() throws IOException {
    Run.Result run = check("healthy", withKey(), "--probe=none");

    assertThat(run.out()).contains("probe: none").contains("skipped: --probe=none");
    assertThat(run.exitCode()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource({
    "credit_balance_exhausted, 12",
    "project_spend_limit_exceeded, 13",
    "rate_limit_requests, 20",
    "server_error, 21",
    "not_an_api_answer, 22"
  })
  void theVerdictOfAnotherHostHasTheSameCodeAndSaysWhoseHostItIs(String scenario, int exitCode)
      throws IOException {
    Run.Result run = check(scenario, withKey(), "-o", "json", "--retries=0");

    assertThat(Schemas.report().problems(run.out())).isEmpty();
    assertThat(run.out())
        .contains("\"mode\": \"live\"")
        .contains("\"is_openai\": false")
        .contains("\"code\": \"" + scenario + "\"")
        .contains("\"code\": \"not_openai\"");
    assertThat(run.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void anUnknownHostIsADnsFailure() {
    Run.Result run = checkAt("https://no-such-host.invalid/v1", "-o", "short");

    assertThat(run.out()).contains("verdict  dns_failure  retry=unknown").contains("exit=22");
    assertThat(run.exitCode()).isEqualTo(22);
  }

  @Test
  void anUnknownHostIsToldByItsName() {
    Run.Result run = checkAt("https://no-such-host.invalid/v1");

    assertThat(run.out())
        .contains("no address found for no-such-host.invalid")
        .contains("HOST NOT FOUND")
        .contains("https://no-such-host.invalid/v1");
  }

  @Test
  void aClosedPortIsNoConnection() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }

    Run.Result run = checkAt("http://127.0.0.1:" + port + "/v1", "--retries=0", "-o", "short");

    assertThat(run.out()).contains("verdict  connection_failed");
    assertThat(run.exitCode()).isEqualTo(22);
  }

  @Test
  void quietPrintsTheVerdictAloneAndTwiceNothing() throws IOException {
    Run.Result once = check("insufficient_quota", withKey(), "-q");
    Run.Result twice = check("insufficient_quota", withKey(), "-qq");
    Run.Result thrice = check("insufficient_quota", withKey(), "-qqq");

    assertThat(once.out().lines()).hasSize(1).first().asString().contains("QUOTA REFUSED");
    assertThat(twice.out() + twice.err()).isEmpty();
    assertThat(thrice).isEqualTo(twice);
    assertThat(List.of(once.exitCode(), twice.exitCode())).containsOnly(12);
  }
}
