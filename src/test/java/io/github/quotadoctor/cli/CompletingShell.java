package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.InstalledProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A shell that has read its script, asked what it offers for a line. */
final class CompletingShell {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/quotadoctor/completion").toAbsolutePath();

  private final String shell;
  private final Path directory;
  private final Path script;

  /** The shell of that name, where this machine has it, working in that directory. */
  CompletingShell(String shell, Path directory) throws IOException {
    InstalledProgram.assumeThere(shell);
    this.shell = shell;
    this.directory = directory;
    this.script = Files.createTempFile(directory, "_", "." + shell);
    Files.writeString(script, new Run().run("completion", shell).out());
  }

  /** Fails unless the shell can read its script without running it. */
  void assertReadable() throws IOException {
    assertThat(run(List.of(shell, "-n", script.toString()))).isEmpty();
  }

  /** The offers for each line, as they are. */
  List<List<String>> offers(String breaks, String... lines) throws IOException {
    List<String> command = new ArrayList<>(List.of(shell));
    command.addAll(shell.equals("zsh") ? List.of("-f") : List.of("--norc", "--noprofile"));
    command.add(FOLDER.resolve("complete." + shell).toString());
    command.add(script.toString());
    command.addAll(shell.equals("zsh") ? List.of() : List.of(breaks));
    command.addAll(List.of(lines));
    List<List<String>> offers =
        Pattern.compile("(?s)(.*?)(?<![^\n])=\n")
            .matcher(run(command))
            .results()
            .map(it -> it.group(1).lines().filter(line -> !line.isBlank()).toList())
            .toList();
    assertThat(offers).hasSameSizeAs(lines);
    return offers;
  }

  /** The words that are offered for each line, sorted, without what goes on behind them. */
  Map<String, List<String>> words(List<String> lines) throws IOException {
    List<List<String>> offers = offers("=:", lines.toArray(String[]::new));
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      words.put(
          lines.get(at),
          offers.get(at).stream()
              .map(it -> it.strip().replaceFirst("=$", ""))
              .sorted()
              .distinct()
              .toList());
    }
    return words;
  }

  private String run(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("COMP_"));
    builder.environment().put("PATH", System.getenv("PATH"));
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
