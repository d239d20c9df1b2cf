package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyResolverTest {
  private static final String ONE = "made-up-key-number-0001";
  private static final String TWO = "made-up-key-number-0002";
  private static final Source VARIABLE = Source.variable("OPENAI_API_KEY");

  @TempDir private Path directory;
  private Resolver resolver = new Resolver(Path.of("."));

  @BeforeEach
  void start() {
    resolver = new Resolver(directory);
  }

  @Test
  void withoutAWordTheUsualVariableIsRead() {
    resolver.variable("OPENAI_API_KEY", ONE);
    assertThat(keys())
        .isEqualTo(
            new KeyChoice(
                key(ONE, VARIABLE), VARIABLE, KeyPresence.THERE, Optional.empty(), List.of()));
  }

  @Test
  void anUnsetVariableIsNoKeyAndNoProblem() {
    assertThat(keys())
        .isEqualTo(
            new KeyChoice(
                Optional.empty(), VARIABLE, KeyPresence.UNSET, Optional.empty(), List.of()));
  }

  @Test
  void anEmptyVariableIsToldFromAnUnsetOne() {
    resolver.variable("OPENAI_API_KEY", "");
    assertThat(keys())
        .isEqualTo(
            new KeyChoice(
                Optional.empty(), VARIABLE, KeyPresence.EMPTY, Optional.empty(), List.of()));
  }

  @Test
  void strayCharactersInAVariableAreKept() {
    resolver.variable("OPENAI_API_KEY", " " + ONE + "\n");
    assertThat(keys().key()).isEqualTo(key(" " + ONE + "\n", VARIABLE));
  }

  @Test
  void anotherVariableCanBeNamed() {
    resolver
        .typed(Option.KEY_ENV, "PROD_KEY")
        .variable("PROD_KEY", ONE)
        .variable("OPENAI_API_KEY", TWO);
    assertThat(keys())
        .isEqualTo(
            new KeyChoice(
                key(ONE, Source.variable("PROD_KEY")),
                Source.variable("PROD_KEY"),
                KeyPresence.THERE,
                Optional.empty(),
                List.of(key(TWO, VARIABLE).orElseThrow())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "%s\n", "  %s\r\n", "\u00a0%s\u00a0"})
  void aFileIsReadWithoutOuterSpace(String form) throws IOException {
    resolver.file("the.key", form.formatted(ONE)).typed(Option.KEY_FILE, "the.key");
    Source place = Source.file("the.key");
    assertThat(keys())
        .isEqualTo(
            new KeyChoice(key(ONE, place), place, KeyPresence.THERE, Optional.empty(), List.of()));
  }

  @Test
  void anEmptyFileIsAnEmptyPlace() throws IOException {
    resolver.file("the.key", "\n").typed(Option.KEY_FILE, "the.key");
    assertThat(keys())
        .isEqualTo(
            new KeyChoice(
                Optional.empty(),
                Source.file("the.key"),
                KeyPresence.EMPTY,
                Optional.empty(),
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent.key", ".", "\u0000"})
  void aFileThatCannotBeReadIsRefused(String name) {
    resolver
        .typed(Option.KEY_FILE, name)
        .assertRefused("usage.unreadable_file", Map.of("file", name));
  }

  @Test
  void stdinIsReadWithoutOuterSpace() {
    resolver.typed(Option.KEY_STDIN, "true").stdin(ONE + "\n");
    assertThat(keys().key()).isEqualTo(key(ONE, Source.STDIN));
  }

  @Test
  void stdinIsLeftAloneUnlessAsked() throws IOException {
    resolver.stdin(broken()).typed(Option.KEY_STDIN, "false").variable("OPENAI_API_KEY", ONE);
    assertThat(keys().place()).isEqualTo(VARIABLE);
  }

  @Test
  void aTerminalIsNotReadForAKey() {
    resolver
        .typed(Option.KEY_STDIN, "true")
        .terminal()
        .assertRefused("usage.key_stdin.terminal", Map.of("name", "--key-stdin"));
  }

  @Test
  void aBrokenStdinIsRefused() throws IOException {
    resolver
        .typed(Option.KEY_STDIN, "true")
        .stdin(broken())
        .assertRefused("usage.key_stdin.broken", Map.of());
  }

  @Test
  void twoPlacesAreRefused() throws IOException {
    resolver
        .file("the.key", ONE)
        .typed(Option.KEY_FILE, "the.key")
        .typed(Option.KEY_ENV, "PROD_KEY")
        .assertRefused("usage.key_sources", Map.of("one", "--key-env", "other", "--key-file"));
  }

  @Test
  void aTypedPlaceBeatsOneFromAVariable() throws IOException {
    resolver
        .file("the.key", ONE)
        .typed(Option.KEY_FILE, "the.key")
        .variable("QUOTADOCTOR_KEY_ENV", "PROD_KEY");
    assertThat(keys().place()).isEqualTo(Source.file("the.key"));
  }

  @Test
  void theEnvFileHoldsTheKey() throws IOException {
    resolver
        .file("prod.env", "OPENAI_API_KEY=" + ONE)
        .typed(Option.ENV_FILE, "prod.env")
        .variable("OPENAI_API_KEY", TWO);
    KeyChoice keys = keys();
    assertThat(keys.key()).isEqualTo(key(ONE, Source.envFile("OPENAI_API_KEY", "prod.env")));
    assertThat(keys.others()).containsExactly(key(TWO, VARIABLE).orElseThrow());
  }

  @Test
  void aDifferentKeyInADotEnvIsMentionedAndNotUsed() throws IOException {
    resolver.variable("OPENAI_API_KEY", ONE).dotEnv("OPENAI_API_KEY=" + TWO);
    KeyChoice keys = keys();
    assertThat(keys.key()).isEqualTo(key(ONE, VARIABLE));
    assertThat(keys.others())
        .containsExactly(key(TWO, Source.envFile("OPENAI_API_KEY", ".env")).orElseThrow());
  }

  @Test
  void aDotEnvIsMentionedEvenWhereThereIsNoOtherKey() throws IOException {
    resolver.dotEnv("OPENAI_API_KEY=" + TWO);
    KeyChoice keys = keys();
    assertThat(keys.key()).isEmpty();
    assertThat(keys.others()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {ONE, "\"" + ONE + "\"", "", "your-key-here", "# none"})
  void theSameKeyOrNoKeyInADotEnvIsNotWorthMentioning(String value) throws IOException {
    resolver.variable("OPENAI_API_KEY", ONE + " ").dotEnv("OPENAI_API_KEY=" + value);
    assertThat(keys().others()).isEmpty();
  }

  @Test
  void aDotEnvOfSomebodyElseIsNotRead() throws IOException {
    resolver.file(".env", "OPENAI_API_KEY=" + TWO).variable("OPENAI_API_KEY", ONE);
    assertThat(keys().others()).isEmpty();
  }

  @Test
  void noTextOfTheSettingsShowsAKey() throws IOException {
    resolver.variable("OPENAI_API_KEY", ONE).dotEnv("OPENAI_API_KEY=" + TWO);
    assertThat(resolver.settled().toString()).doesNotContain(ONE).doesNotContain(TWO);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCommandPrintsTheKey() {
    resolver.typed(Option.KEY_COMMAND, "echo " + ONE);
    assertThat(keys().key()).isEqualTo(key(ONE, Source.COMMAND));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCommandRunsInTheWorkingDirectoryWithAnEmptyInput() throws IOException {
    resolver.file("the.key", ONE).typed(Option.KEY_COMMAND, "cat && cat the.key");
    assertThat(keys().key()).isEqualTo(key(ONE, Source.COMMAND));
  }

  @Test
  void aFileOfVariablesWithoutTheKeyIsNamed() throws IOException {
    resolver.file("prod.env", "OTHER=1").typed(Option.ENV_FILE, "prod.env");

    assertThat(keys().key()).isEmpty();
    assertThat(keys().place()).isEqualTo(Source.envFile("OPENAI_API_KEY", "prod.env"));
  }

  /** As some password managers lay a {@code .env} out. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(10)
  void aPipeIntoWhichNobodyWritesDoesNotHoldUpTheRun() throws IOException, InterruptedException {
    pipe("pipe");
    pipe(".env");

    assertThat(keys().others()).isEmpty();
    resolver
        .typed(Option.TIMEOUT, "100ms")
        .typed(Option.KEY_FILE, "pipe")
        .assertRefused("usage.unreadable_file", Map.of("file", "pipe"));
  }

  private void pipe(String name) throws IOException, InterruptedException {
    String path = directory.resolve(name).toString();
    assertThat(new ProcessBuilder("mkfifo", path).start().waitFor()).isZero();
  }

  @Test
  @Timeout(10)
  void anInputThatIsNeverClosedDoesNotHoldUpTheRun() throws IOException {
    PipedInputStream open = new PipedInputStream(new PipedOutputStream());
    resolver
        .stdin(open)
        .typed(Option.TIMEOUT, "100ms")
        .typed(Option.KEY_STDIN, "true")
        .assertRefused("usage.key_stdin.timeout", Map.of("name", "--key-stdin"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCommandThatFailsIsRefusedAndWhatItPrintedIsNotUsed() {
    resolver
        .typed(Option.KEY_COMMAND, "echo " + ONE + "; exit 3")
        .assertRefused("usage.key_command.failed", Map.of("code", "3"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aCommandThatTakesTooLongIsRefused() {
    resolver
        .typed(Option.TIMEOUT, "200ms")
        .typed(Option.KEY_COMMAND, "while :; do :; done")
        .assertRefused("usage.key_command.timeout", Map.of());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(10)
  void aCommandThatLeavesItsOutputOpenDoesNotHoldUpTheRun() {
    String busyForAMoment = "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done";
    resolver
        .typed(Option.TIMEOUT, "2s")
        .typed(Option.KEY_COMMAND, "(exec sleep 30) & echo " + ONE + "; " + busyForAMoment)
        .assertRefused("usage.key_command.timeout", Map.of());
  }

  @Test
  void aCommandThatCannotBeStartedIsRefused() {
    new Resolver(directory.resolve("absent"))
        .typed(Option.KEY_COMMAND, "echo " + ONE)
        .assertRefused("usage.key_command.not_started", Map.of());
  }

  /** Throws as soon as it is read. */
  private static InputStream broken() throws IOException {
    InputStream stream = InputStream.nullInputStream();
    stream.close();
    return stream;
  }

  private KeyChoice keys() {
    return resolver.settled().keys();
  }

  private static Optional<Sourced<ApiKey>> key(String text, Source source) {
    return ApiKey.of(text).map(key -> new Sourced<>(key, source));
  }
}
