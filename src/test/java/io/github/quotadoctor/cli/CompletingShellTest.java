package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.completion.Shell;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.report.JsonSchemas;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What shells offer that have read their scripts. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CompletingShellTest {
  @TempDir private Path folder;

  static List<String> shells() {
    return Shell.words();
  }

  private static List<Command> commands() {
    return new Commands(Sessions.unused()).all();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void theShellCanReadItsScript(String shell) throws IOException {
    new CompletingShell(shell, folder).assertReadable();
  }

  @ParameterizedTest
  @MethodSource("shells")
  void wordsAreOfferedWhereTheyFit(String shell) throws IOException {
    Offers offers = new Offers();

    offers.expect("quotadoctor ", commands().stream().map(Command::name));
    offers.expect("quotadoctor --lang=ja sp", Stream.of("spend"));
    offers.expect("quotadoctor explain ", Stream.of(Cause.values()).map(Cause::code));
    offers.expect("quotadoctor simulate ", Scenarios.all().stream().map(Scenario::name));
    offers.expect("quotadoctor schema ", JsonSchemas.NAMES.stream());
    offers.expect("quotadoctor completion ", Shell.words().stream());
    offers.expect(
        "quotadoctor help ",
        Stream.concat(commands().stream().map(Command::name), HelpCommand.TOPICS.stream()));
    offers.expect("quotadoctor explain credit", Stream.of("credit_balance_exhausted"));
    offers.expect("quotadoctor nonsense ", Stream.of());

    offers.assertMadeBy(new CompletingShell(shell, folder));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void everyOptionOfACommandIsOfferedAndNoOther(String shell) throws IOException {
    Offers offers = new Offers();
    for (Command command : commands()) {
      TreeSet<String> names = new TreeSet<>(List.of("--help"));
      for (Option option : command.options()) {
        names.add(option.longName());
        if (option.isNegatable()) {
          names.add(option.negativeName());
        }
      }
      offers.expect("quotadoctor " + command.name() + " --", names.stream());
    }
    offers.expect("quotadoctor --", Stream.of("--help", "--lang", "--version"));
    offers.expect("quotadoctor wait --no-f", Stream.of("--no-fail-fast"));

    offers.assertMadeBy(new CompletingShell(shell, folder));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void aValueIsOfferedInEveryWayToTypeIt(String shell) throws IOException {
    Offers offers = new Offers();

    offers.expect("quotadoctor check --probe=", Stream.of("tiny", "none"));
    offers.expect("quotadoctor check --probe n", Stream.of("none"));
    offers.expect("quotadoctor spend -o ", Stream.of("text", "json", "markdown", "csv"));
    offers.expect("quotadoctor simulate healthy --color ", Stream.of("auto", "always", "never"));
    offers.expect("quotadoctor wait -q --for=q", Stream.of("quota"));
    offers.expect("quotadoctor --lang=", Stream.of("en", "ja"));
    offers.expect("quotadoctor check --timeout=", Stream.of());
    offers.expect("quotadoctor check --report=j", Stream.of("json", "junit"));

    offers.assertMadeBy(new CompletingShell(shell, folder));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void aListGoesOnBehindItsComma(String shell) throws IOException {
    List<List<String>> offers =
        new CompletingShell(shell, folder)
            .offers(
                "=:",
                "quotadoctor check --skip=net",
                "quotadoctor check --skip=network,n",
                "quotadoctor check --skip=network,ra",
                "quotadoctor status --fail-on=outage,de");

    assertThat(offers.get(0)).singleElement().asString().endsWith("network");
    assertThat(offers.get(1)).as("named already").isEmpty();
    assertThat(offers.get(2)).singleElement().asString().endsWith("rate");
    assertThat(offers.get(3)).singleElement().asString().endsWith("degraded");
  }

  @ParameterizedTest
  @MethodSource("shells")
  void filesAreOfferedWhereAFileIsNamed(String shell) throws IOException {
    Files.writeString(folder.resolve("key of mine.txt"), "");
    Files.writeString(folder.resolve("report.json"), "");
    List<List<String>> offers =
        new CompletingShell(shell, folder)
            .offers(
                "=:",
                "quotadoctor check --key-file=key",
                "quotadoctor check --key-file key",
                "quotadoctor check --report=json=rep",
                "quotadoctor check --key-env=key");

    assertThat(offers.get(0)).containsExactly("key\\ of\\ mine.txt");
    assertThat(offers.get(1)).isEqualTo(offers.get(0));
    assertThat(offers.get(2)).containsExactly("report.json");
    assertThat(offers.get(3)).isEmpty();
  }

  @Test
  void bashIsGivenOnlyWhatItReplaces() throws IOException {
    CompletingShell bash = new CompletingShell("bash", folder);
    String[] lines = {
      "quotadoctor check --probe=n", "quotadoctor check -oju", "quotadoctor check --prob"
    };

    assertThat(bash.offers("=:", lines))
        .containsExactly(List.of("none "), List.of("-ojunit "), List.of("--probe="));
    assertThat(bash.offers("", lines))
        .containsExactly(List.of("--probe=none "), List.of("-ojunit "), List.of("--probe="));
  }

  /** Lines, and the words that are to be offered for them in any order. */
  private static final class Offers {
    private final Map<String, List<String>> expected = new LinkedHashMap<>();

    void expect(String line, Stream<String> words) {
      expected.put(line, words.sorted().toList());
    }

    void assertMadeBy(CompletingShell shell) throws IOException {
      Map<String, List<String>> made = shell.words(List.copyOf(expected.keySet()));

      assertThat(made).containsExactlyEntriesOf(expected);
    }
  }
}
