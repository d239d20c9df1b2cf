package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySourcesTest {
  private static final String ONE = "sk-proj-MadeUpForThisTest0000000001";
  private static final String TWO = "sk-proj-MadeUpForThisTest0000000002";

  @TempDir Path directory;

  private Resolver resolver(String... sources) {
    return new Resolver(directory)
        .typed(Option.KEY_SOURCE, String.join("\n", sources))
        .variable("OLD_KEY", ONE);
  }

  private static List<NamedSettings> settled(Resolver resolver) {
    return resolver
        .eachKey()
        .fold(
            keys -> keys,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private static List<String> refused(Resolver resolver) {
    return resolver
        .eachKey()
        .fold(
            keys -> List.of(),
            problems -> problems.stream().map(UsageProblem::key).distinct().toList());
  }

  private static Optional<String> key(NamedSettings named) {
    return named.settings().keys().key().map(it -> it.value().value());
  }

  @Test
  void everyKindOfPlaceIsReadInTheOrderNamed() throws IOException {
    List<NamedSettings> keys =
        settled(
            resolver(
                    "old=env:OLD_KEY",
                    "file=file:two.key",
                    "cmd=command:printf %s sk-command-0001",
                    "in=stdin")
                .file("two.key", TWO + "\n")
                .stdin("  " + ONE + "x\n"));

    assertThat(keys).extracting(NamedSettings::name).containsExactly("old", "file", "cmd", "in");
    assertThat(keys)
        .extracting(it -> key(it).orElseThrow())
        .containsExactly(ONE, TWO, "sk-command-0001", ONE + "x");
    assertThat(keys)
        .extracting(it -> it.settings().keys().place())
        .containsExactly(
            Source.variable("OLD_KEY"),
            Source.file("two.key"),
            new Source("command", "--key-source=cmd"),
            new Source("stdin", "stdin"));
    assertThat(keys).allMatch(it -> it.problems().isEmpty());
    assertThat(keys).allMatch(it -> it.settings().keys().others().isEmpty());
  }

  @Test
  void whatCannotBeReadIsToldWithItsKeyAndRefusesNothing() {
    List<NamedSettings> keys =
        settled(
            resolver(
                "old=env:OLD_KEY", "gone=file:no-such.key", "cmd=command:exit 7", "unset=env:NO"));

    assertThat(keys)
        .extracting(it -> key(it).isPresent())
        .containsExactly(true, false, false, false);
    assertThat(keys.get(1).problems())
        .containsExactly(new UsageProblem("usage.unreadable_file", Map.of("file", "no-such.key")));
    assertThat(keys.get(2).problems())
        .containsExactly(new UsageProblem("usage.key_command.failed", Map.of("code", "7")));
    assertThat(keys.get(3).problems()).isEmpty();
    assertThat(keys)
        .extracting(it -> it.settings().keys().presence())
        .containsExactly(
            KeyPresence.THERE, KeyPresence.UNREADABLE, KeyPresence.UNREADABLE, KeyPresence.UNSET);
  }

  @ParameterizedTest
  @CsvSource({
    "new=command:printf %s sk-command-0001 #=stdin, COMMAND, printf %s sk-command-0001 #=stdin",
    "new=file:a=stdin,                              FILE,    a=stdin",
    "new=env:A=stdin,                               ENV,     A=stdin",
    "new=file:stdin,                                FILE,    stdin",
    "new=stdin,                                     STDIN,   ''",
    "stdin=stdin,                                   STDIN,   ''"
  })
  void onlyTheWordAloneIsStandardInput(String text, KeySource.Kind kind, String place) {
    assertThat(KeySource.of(text)).contains(new KeySource(text.split("=", 2)[0], kind, place));
  }

  @Test
  void aPlaceThatEndsAsStandardInputIsNamedIsReadAllTheSame() throws IOException {
    List<NamedSettings> keys =
        settled(
            resolver("new=command:printf %s sk-command-0001 #=stdin", "file=file:a=stdin")
                .file("a=stdin", TWO));

    assertThat(keys)
        .extracting(it -> key(it).orElseThrow())
        .containsExactly("sk-command-0001", TWO);
  }

  /** The threads that all of the program shares may be busy with anything. */
  @Test
  void aCommandThatHangsStarvesNoOther() {
    CountDownLatch over = new CountDownLatch(1);
    for (int i = 0; i < ForkJoinPool.getCommonPoolParallelism(); i++) {
      ForkJoinPool.commonPool().execute(() -> awaitQuietly(over));
    }
    try {
      List<NamedSettings> keys =
          settled(
              resolver("hung=command:exec sleep 600", "good=command:printf %s sk-command-0001")
                  .typed(Option.TIMEOUT, "4s"));

      assertThat(keys.get(0).problems())
          .containsExactly(new UsageProblem("usage.key_command.timeout", Map.of()));
      assertThat(key(keys.get(1))).contains("sk-command-0001");
    } finally {
      over.countDown();
    }
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void theKeyboardIsNoPlace() {
    List<NamedSettings> keys = settled(resolver("old=env:OLD_KEY", "in=stdin").terminal());

    assertThat(keys.get(1).problems())
        .containsExactly(new UsageProblem("usage.key_stdin.terminal", Map.of("name", "stdin")));
  }

  @Test
  void theOtherPlacesOfAKeyAndAnAdminKeyAreNotLookedAt() throws IOException {
    List<NamedSettings> keys =
        settled(
            resolver("a=env:OLD_KEY", "b=env:OLD_KEY")
                .dotEnv("OPENAI_API_KEY=" + TWO)
                .variable("OPENAI_API_KEY", TWO)
                .variable("OPENAI_ADMIN_KEY", "sk-admin-MadeUp000000001")
                .variable("QUOTADOCTOR_KEY_FILE", "no-such.key")
                .variable("QUOTADOCTOR_MAX_SPEND_PERCENT", "90"));

    assertThat(keys).extracting(it -> key(it).orElseThrow()).containsExactly(ONE, ONE);
    assertThat(keys).allMatch(it -> it.settings().keys().others().isEmpty());
    assertThat(keys).allMatch(it -> it.settings().admin().equals(AdminChoice.NONE));
  }

  @Test
  void aVariableOfTheEnvFileIsAPlaceToo() throws IOException {
    List<NamedSettings> keys =
        settled(
            resolver("a=env:OLD_KEY", "b=env:IN_FILE")
                .file("keys.env", "IN_FILE=" + TWO)
                .typed(Option.ENV_FILE, "keys.env"));

    assertThat(keys).extracting(it -> key(it).orElseThrow()).containsExactly(ONE, TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "old",
        "old=",
        "=env:A",
        "old=A",
        "old=env:",
        "old=file: ",
        "old=key:A",
        "old=ENV:A",
        "old=stdin:x",
        "old key=env:A",
        "\u00e4=env:A",
        "a-name-of-21-letters-=env:A"
      })
  void whatIsNoSourceIsRefusedAndNotRepeated(String source) {
    assertThat(refused(resolver(source, "b=env:B"))).containsExactly("usage.key_source.form");
    assertThat(resolver(source, "b=env:B").eachKey().fold(Object::toString, Object::toString))
        .contains("--key-source")
        .doesNotContain(source);
  }

  @Test
  void aNameMayStandForOneKeyOnly() {
    assertThat(refused(resolver("a=env:A", "a=env:B"))).containsExactly("usage.key_source.twice");
  }

  @Test
  void noKeyIsCalledWhatTheShortReportCallsItsEnd() {
    assertThat(refused(resolver("old=env:OLD_KEY", "conclusion=env:B")))
        .containsExactly("usage.key_source.reserved");
    assertThat(settled(resolver("old=env:OLD_KEY", "conclusions=env:B"))).hasSize(2);
  }

  @Test
  void standardInputHoldsOneKeyOnly() {
    assertThat(refused(resolver("a=stdin", "b=stdin")))
        .containsExactly("usage.key_source.stdin_twice");
  }

  @Test
  void twoToTwentyKeysAreCompared() {
    assertThat(refused(new Resolver(directory))).containsExactly("usage.key_source.count");
    assertThat(refused(resolver("a=env:A"))).containsExactly("usage.key_source.count");
    assertThat(settled(resolver(many(20)))).hasSize(20);
    assertThat(refused(resolver(many(21)))).containsExactly("usage.key_source.count");
  }

  private static String[] many(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> "key-" + number + "=env:OLD_KEY")
        .toArray(String[]::new);
  }

  @Test
  void theVariableHoldsOneSourceALine() {
    Resolver resolver =
        new Resolver(directory)
            .variable("OLD_KEY", ONE)
            .variable("QUOTADOCTOR_KEY_SOURCE", "old=env:OLD_KEY\n\n new=env:NEW_KEY \n");

    assertThat(settled(resolver).stream().map(NamedSettings::name).collect(Collectors.toList()))
        .containsExactly("old", "new");
  }

  @Test
  void aBadCommonSettingRefusesAllAndReadsNoKey() {
    assertThat(refused(resolver("a=env:A", "b=file:no").typed(Option.TIMEOUT, "soon")))
        .containsExactly("usage.duration");
  }
}
