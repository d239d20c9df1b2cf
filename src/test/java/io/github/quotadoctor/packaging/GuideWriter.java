package io.github.quotadoctor.packaging;

import io.github.quotadoctor.cli.ManualPages;
import io.github.quotadoctor.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes what packages install beside the program: manual pages, and completion for shells. */
public final class GuideWriter {
  private static final Map<String, String> SCRIPTS =
      Map.of("bash", "quotadoctor.bash", "zsh", "_quotadoctor");

  private GuideWriter() {}

  /**
   * Writes all of it: {@code FOLDER TIME}, where the folders {@code man} and {@code completions}
   * are to be in the folder, and the day of the time is that of the pages.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    String date = arguments[1].replaceFirst("T.*", "");
    Path manual = Files.createDirectories(folder.resolve("man"));
    for (Map.Entry<String, String> page : ManualPages.of(date).entrySet()) {
      Files.writeString(manual.resolve(page.getKey()), page.getValue());
    }
    Path completions = Files.createDirectories(folder.resolve("completions"));
    for (Map.Entry<String, String> script : SCRIPTS.entrySet()) {
      Run.Result run = new Run().run("completion", script.getKey());
      Files.writeString(completions.resolve(script.getValue()), run.out());
    }
  }
}
