package io.github.quotadoctor.cli;

import io.github.quotadoctor.FakeTime;
import io.github.quotadoctor.config.Environment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of the program in this process, in a world of its own whose time only passes in pauses.
 */
public final class Run {
  private final Map<String, String> variables = new HashMap<>();
  private Path directory = Path.of("src/test/resources/empty-directory");
  private String stdin = "";
  private Charset charset = StandardCharsets.UTF_8;
  private String displayLanguage = "";
  private Terminal terminal = Terminal.none();
  private FakeTime time = new FakeTime();
  private Optional<OutputStream> stdout = Optional.empty();

  /** What a run left behind. */
  public record Result(int exitCode, String out, String err) {}

  public Run variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  public Run in(Path directory) {
    this.directory = directory;
    return this;
  }

  public Run stdin(String text) {
    this.stdin = text;
    return this;
  }

  public Run charset(Charset charset) {
    this.charset = charset;
    return this;
  }

  public Run displayLanguage(String language) {
    this.displayLanguage = language;
    return this;
  }

  public Run terminal(Terminal terminal) {
    this.terminal = terminal;
    return this;
  }

  public Run time(FakeTime time) {
    this.time = time;
    return this;
  }

  /** Instead of what is left behind. */
  Run stdout(OutputStream stream) {
    this.stdout = Optional.of(stream);
    return this;
  }

  /** Runs the program; only loopback addresses and names can be found. */
  public Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        new World(
            new Environment(variables),
            directory,
            new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
            stdout.orElse(out),
            err,
            charset,
            displayLanguage,
            terminal,
            time,
            time::nanos,
            Run::loopbackOnly,
            time::pause,
            work -> {});
    int exitCode = new Program(world).run(arguments);
    return new Result(exitCode, text(out), text(err));
  }

  private String text(ByteArrayOutputStream bytes) {
    return bytes.toString(charset);
  }

  private static List<InetAddress> loopbackOnly(String host) throws UnknownHostException {
    if (host.equals("127.0.0.1") || host.equals("localhost")) {
      return List.of(InetAddress.getLoopbackAddress());
    }
    throw new UnknownHostException(host);
  }
}
