package io.github.quotadoctor.packaging;

import io.github.quotadoctor.completion.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Writes what a Debian package has besides the program itself. */
public final class DebianFolder {
  private static final String CHANGES =
      """
      quotadoctor (%s) unstable; urgency=medium

        * https://github.com/quotadoctor/quotadoctor/releases/tag/v%s

       -- %s  %s
      """;

  private final Path program;
  private final Path templates;
  private final Path folder;

  private DebianFolder(Path program, Path templates, Path folder) {
    this.program = program;
    this.templates = templates;
    this.folder = folder;
  }

  /** Writes it: {@code PROGRAM TEMPLATES FOLDER VERSION ARCHITECTURE TIMESTAMP}. */
  public static void main(String[] arguments) throws IOException {
    DebianFolder debian =
        new DebianFolder(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    String version = arguments[3];
    String control = debian.control(version, arguments[4]);
    debian.write(control, "control/control");
    debian.write(
        Files.readString(debian.templates.resolve("copyright")),
        "root/usr/share/doc/quotadoctor/copyright");
    OffsetDateTime moment = OffsetDateTime.parse(arguments[5]);
    debian.compress(
        CHANGES.formatted(version, version, maintainer(control), date(moment)),
        "doc/quotadoctor/changelog.gz");
    debian.pages();
  }

  private static String maintainer(String control) {
    String field = "Maintainer: ";
    return control
        .lines()
        .filter(line -> line.startsWith(field))
        .map(line -> line.substring(field.length()))
        .findFirst()
        .orElseThrow();
  }

  private static String date(OffsetDateTime moment) {
    return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ROOT).format(moment);
  }

  private String control(String version, String architecture) throws IOException {
    return Files.readString(templates.resolve("control"))
        .replace("@version@", version)
        .replace("@architecture@", architecture)
        .replace("@depends@", SystemLibraries.packages(program.resolve("runtime")));
  }

  /** Manual pages and completions. */
  private void pages() throws IOException {
    try (Stream<Path> pages = Files.list(program.resolve("man/man1"))) {
      for (Path page : pages.toList()) {
        compress(Files.readString(page), "man/man1/" + page.getFileName() + ".gz");
      }
    }
    for (Shell shell : Shell.values()) {
      Path script = program.resolve("completions").resolve(shell.fileName());
      write(Files.readString(script), "root/usr/share/" + place(shell));
    }
  }

  /** Where the packages of a shell in Debian look for what completes this command. */
  private static String place(Shell shell) {
    return switch (shell) {
      case BASH -> "bash-completion/completions/quotadoctor";
      case ZSH -> "zsh/vendor-completions/_quotadoctor";
    };
  }

  private void write(String text, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void compress(String text, String name) throws IOException {
    Path file = folder.resolve("root/usr/share").resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, compressed(text));
  }

  /** As small as it gets, which the header says too, because the policy of Debian asks for it. */
  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream stream = new Smallest(bytes)) {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    byte[] compressed = bytes.toByteArray();
    compressed[8] = 2;
    return compressed;
  }

  private static final class Smallest extends GZIPOutputStream {
    Smallest(OutputStream stream) throws IOException {
      super(stream);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
