package io.github.quotadoctor;

import io.github.quotadoctor.cli.Program;
import io.github.quotadoctor.cli.Terminal;
import io.github.quotadoctor.cli.World;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.LanguageRequest;
import io.github.quotadoctor.config.TerminalCharset;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Hands the outside world to the program and its exit code to the operating system. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process. */
  public static void main(String[] arguments) {
    Environment environment = new Environment(System.getenv());
    String display = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    LanguageRequest language = LanguageRequest.of(Arrays.asList(arguments), environment, display);
    World world =
        new World(
            environment,
            Path.of(""),
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            charset(environment, language),
            display,
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

  private static Charset charset(Environment environment, LanguageRequest language) {
    return TerminalCharset.of(
        environment,
        language.asked().isPresent(),
        System.getProperty("os.name", "").startsWith("Windows"),
        Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
            .map(name -> System.getProperty(name, ""))
            .toList());
  }

  private static void pause(Duration length) {
    try {
      Thread.sleep(length.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
