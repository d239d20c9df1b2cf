package io.github.quotadoctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packaged program, started as a process with nothing in its environment but what is given. */
public final class PackagedProgram {
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final List<String> command = new ArrayList<>();
  private final Map<String, String> variables = new TreeMap<>(Map.of("LANG", "C.UTF-8"));
  private Duration longest = LONGEST;
  private Path directory = Path.of("src/test/resources/empty-directory");

  private PackagedProgram(List<String> command) {
    this.command.addAll(command);
    variables.put("JAVA_HOME", System.getProperty("java.home"));
  }

  /** What a process left behind. */
  public record Result(int exitCode, String out, String err) {}

  /** The self-contained file, run as it is. */
  public static PackagedProgram launcher() {
    return new PackagedProgram(isWindows() ? javaJar() : List.of(launcherFile()));
  }

  /** The jar, run by {@code java -jar} with these options. */
  public static PackagedProgram jar(String... javaOptions) {
    return new PackagedProgram(javaJar(javaOptions));
  }

  /** Any other command, in the same bare environment. */
  static PackagedProgram command(String... command) {
    return new PackagedProgram(List.of(command));
  }

  static String launcherFile() {
    return file("quotadoctor.launcher");
  }

  static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static List<String> javaJar(String... javaOptions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(javaOptions));
    command.addAll(List.of("-jar", file("quotadoctor.jar")));
    return command;
  }

  /** As a whole path, because the process starts in another directory. */
  private static String file(String property) {
    return Path.of(System.getProperty(property)).toAbsolutePath().toString();
  }

  public PackagedProgram variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  PackagedProgram unset(String name) {
    variables.remove(name);
    return this;
  }

  PackagedProgram in(Path directory) {
    this.directory = directory;
    return this;
  }

  /** Fails where the process takes longer than this. */
  public PackagedProgram within(Duration longest) {
    this.longest = longest;
    return this;
  }

  public Result run(String... arguments) {
    RunningProgram running = start(arguments);
    running.closeInput();
    return running.result(longest);
  }

  /** Starts it with an input that stays open. */
  public RunningProgram start(String... arguments) {
    List<String> whole = new ArrayList<>(command);
    whole.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(whole).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    try {
      return new RunningProgram(builder.start());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
