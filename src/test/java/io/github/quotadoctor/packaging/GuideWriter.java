package io.github.quotadoctor.packaging;

import io.github.quotadoctor.cli.ManualPages;
import io.github.quotadoctor.cli.Run;
import io.github.quotadoctor.completion.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what packages install beside the program: manual pages, and completion for shells. */
public final class GuideWriter {
  private GuideWriter() {}

  /**
   * Writes all of it: {@code FOLDER TIME}, where the folders {@code man} and {@code completions}
   * are made anew in the folder, and the day of the time is that of the pages.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String date = arguments[1].replaceFirst("T.*", "");
    Path manual = emptied(folder.resolve("man"));
    for (Map.Entry<String, String> page : ManualPages.of(date).entrySet()) {
      Files.writeString(manual.resolve(page.getKey()), page.getValue());
    }
    Path completions = emptied(folder.resolve("completions"));
    for (Shell shell : Shell.values()) {
      Files.writeString(completions.resolve(shell.fileName()), script(shell));
    }
  }

  private static Path emptied(Path folder) throws IOException {
    Leftovers.delete(folder);
    return Files.createDirectories(folder);
  }

  private static String script(Shell shell) {
    Run.Result run = new Run().run("completion", shell.word());
    if (run.exitCode() != 0) {
      throw new IllegalStateException(
          "completion " + shell.word() + " ended with " + run.exitCode() + ": " + run.err());
    }
    return run.out();
  }
}
