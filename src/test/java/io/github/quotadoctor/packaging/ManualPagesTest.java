package io.github.quotadoctor.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.InstalledProgram;
import io.github.quotadoctor.cli.ManualPages;
import io.github.quotadoctor.completion.Shell;
import io.github.quotadoctor.report.HelpPage;
import io.github.quotadoctor.report.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual pages, and what is written beside them. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ManualPagesTest {
  private static final String TIME = "2026-11-21T00:00:00Z";
  private static final String DAY = "2026-11-21";

  @TempDir private Path folder;

  static Set<String> files() {
    return ManualPages.of(DAY).keySet();
  }

  private static String page(String file) {
    return ManualPages.of(DAY).getOrDefault(file, "");
  }

  /** The page as it is read, without its macros. */
  private static String read(String file) {
    return page(file)
        .replaceAll("\\\\f[BIR]", "")
        .replace("\\&", "")
        .replace("\\-", "-")
        .replace("\\(aq", "'")
        .replace("\\(ga", "`")
        .replace("\\(ha", "^")
        .replace("\\(ti", "~")
        .replace("\\(dq", "\"")
        .replace("\\e", "\\");
  }

  private static HelpPage help(String file) {
    return ManualPages.help(file.replace("quotadoctor-", "").replace(".1", ""));
  }

  @Test
  void thePageOfTheProgramNamesEveryCommandTopicAndPage() {
    String page = read("quotadoctor.1");

    assertThat(help("quotadoctor.1").commands())
        .hasSameSizeAs(files().stream().skip(1).toList())
        .allMatch(command -> page.contains("\n" + command.label() + "\n" + command.text() + "\n"));
    assertThat(page)
        .startsWith(".TH \"QUOTADOCTOR\" 1 2026-11-21 \"quotadoctor ")
        .contains("\n.SH \"FILES\"\n");
    assertThat(files())
        .filteredOn(file -> !file.equals("quotadoctor.1"))
        .allMatch(file -> page.contains("\n" + file.replace(".1", "(1)")));
  }

  static List<String> topics() {
    return ManualPages.topics();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void aTopicHasASectionOnThePageOfTheProgram(String topic) {
    String heading = topic.equals("exit-codes") ? "EXIT STATUS" : topic.toUpperCase(Locale.ROOT);
    String text = Messages.english().text("topic." + topic);
    String first = text.substring(0, text.indexOf("\n\n")).replace('\n', ' ');

    assertThat(read("quotadoctor.1")).contains("\n.SH \"" + heading + "\"\n" + first + "\n");
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyOptionAndEveryExampleIsOnItsPage(String file) {
    String page = read(file);
    HelpPage help = help(file);

    assertThat(page).contains("\n.SH \"NAME\"\n" + file.replace(".1", "") + " - ");
    assertThat(page).contains("\n" + help.synopsis() + "\n", "\n" + help.description() + "\n");
    assertThat(help.options())
        .isNotEmpty()
        .allMatch(it -> page.contains("\n.TP\n" + it.label().strip() + "\n" + it.text() + "\n"));
    assertThat(help.arguments())
        .allMatch(it -> page.contains("\n.TP\n" + it.label().strip() + "\n" + it.text() + "\n"));
    assertThat(help.examples())
        .isNotEmpty()
        .allMatch(example -> page.contains("\n" + example + "\n"));
    assertThat(page(file)).isASCII();
  }

  @ParameterizedTest
  @ValueSource(strings = {"quotadoctor.1", "quotadoctor-explain.1", "quotadoctor-completion.1"})
  void aPageIsWrittenInMacros(String file) {
    Golden.assertSame("man/" + file, page(file).replaceFirst("quotadoctor \\d[^\"]*", "VERSION"));
  }

  @Test
  void aPageHoldsNoHyphenThatAPrinterMayChange() {
    assertThat(files())
        .allMatch(
            file ->
                page(file)
                    .lines()
                    .filter(line -> !line.startsWith(".TH"))
                    .noneMatch(line -> line.matches("(.*[^\\\\])?-.*")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"groff -man -ww -Tutf8 -z", "mandoc -T lint -W warning"})
  void noPageGivesAWarning(String command) throws IOException {
    List<String> call = new ArrayList<>(List.of(command.split(" ")));
    InstalledProgram.assumeThere(call.get(0));
    GuideWriter.main(new String[] {folder.toString(), TIME});
    files().forEach(file -> call.add(folder.resolve("man").resolve(file).toString()));

    Process process = new ProcessBuilder(call).redirectErrorStream(true).start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
  }

  @Test
  void allFilesAreWrittenTheSameEachTime() throws IOException {
    GuideWriter.main(new String[] {folder.resolve("one").toString(), TIME});
    GuideWriter.main(new String[] {folder.resolve("other").toString(), TIME});

    for (Path file : filesBelow(folder.resolve("one"))) {
      assertThat(folder.resolve("other").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(filesBelow(folder.resolve("one")))
        .hasSize(files().size() + Shell.values().length)
        .contains(Path.of("man/quotadoctor.1"), Path.of("man/quotadoctor-check.1"));
  }

  @ParameterizedTest
  @EnumSource
  void theScriptOfAShellIsWhatTheProgramPrints(Shell shell) throws IOException {
    GuideWriter.main(new String[] {folder.toString(), TIME});

    assertThat(folder.resolve("completions").resolve(shell.fileName()))
        .content()
        .isEqualTo(Golden.text("completion/" + shell.fileName()));
  }

  @Test
  void whatAnEarlierBuildWroteIsGone() throws IOException {
    Path page = folder.resolve("man/quotadoctor-dropped.1");
    Path script = folder.resolve("completions/quotadoctor.dropped");
    for (Path old : List.of(page, script)) {
      Files.createDirectories(old.getParent());
      Files.writeString(old, "");
    }
    GuideWriter.main(new String[] {folder.toString(), TIME});

    assertThat(page).doesNotExist();
    assertThat(script).doesNotExist();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
