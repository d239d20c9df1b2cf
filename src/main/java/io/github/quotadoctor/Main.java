package io.github.quotadoctor;

import io.github.quotadoctor.cli.Program;
import io.github.quotadoctor.cli.Terminal;
import io.github.quotadoctor.cli.World;
import io.github.quotadoctor.config.Environment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Hands the outside world to the program and its exit code to the operating system. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process. */
  public static void main(String[] arguments) {
    Environment environment = new Environment(System.getenv());
    World world =
        new World(
            environment,
            Path.of(""),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            charset(environment),
            terminal(),
            Clock.systemUTC(),
            System::nanoTime,
            host -> List.of(InetAddress.getAllByName(host)),
            Main::pause,
            work -> Runtime.getRuntime().addShutdownHook(new Thread(work, "last words")));
    System.exit(new Program(world).run(arguments));
  }

  /** The launcher says which streams are a terminal; without it, a console is taken for three. */
  @SuppressWarnings("SystemConsoleNull") // later versions are asked in isTerminal
  private static Terminal terminal() {
    String told = System.getProperty("quotadoctor.terminal", "");
    if (told.length() == 3) {
      return new Terminal(told.charAt(0) == '1', told.charAt(1) == '1', told.charAt(2) == '1');
    }
    boolean console = System.console() != null && isTerminal();
    return new Terminal(console, console, console);
  }

  /** From Java 22 on there is a console object even where there is no terminal. */
  private static boolean isTerminal() {
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(System.console());
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (ReflectiveOperationException unclear) {
      return false;
    }
  }

  /** A container without the named locale makes Java answer US-ASCII, so the names decide. */
  private static Charset charset(Environment environment) {
    Optional<String> locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(environment::value)
            .flatMap(Optional::stream)
            .findFirst();
    if (locale.filter(name -> name.toLowerCase(Locale.ROOT).matches(".*utf-?8.*")).isPresent()) {
      return StandardCharsets.UTF_8;
    }
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .map(name -> System.getProperty(name, ""))
        .filter(name -> !name.isEmpty() && Charset.isSupported(name))
        .map(Charset::forName)
        .findFirst()
        .orElse(StandardCharsets.US_ASCII);
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
