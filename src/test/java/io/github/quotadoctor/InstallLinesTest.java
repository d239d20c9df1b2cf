package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The lines that install the program: the same in both READMEs, and of what is released. */
class InstallLinesTest {
  private final String readme = ProjectFile.text("README.md");

  @Test
  void theyNameWhatIsReleasedAndTheJapaneseOnesAreTheSame() {
    Pattern download = Pattern.compile("/releases/download/v([0-9.]+)/([\\w.-]+)");
    List<String> files =
        download
            .matcher(readme)
            .results()
            .map(it -> it.group(2).replace(it.group(1), "{{projectVersion}}"))
            .toList();

    assertThat(files).hasSizeGreaterThanOrEqualTo(4);
    assertThat(ProjectFile.text("src/release/jreleaser.yml").lines())
        .containsAll(files.stream().map(file -> "    - path: target/release/" + file).toList());
    assertThat(ProjectFile.text("pom.xml"))
        .contains("\n  <version>" + version(readme) + "</version>\n");
    assertThat(commands(ProjectFile.text("src/docs/README.ja.md")))
        .isEqualTo(commands(readme))
        .hasSize(8);
  }

  private static String version(String text) {
    return Pattern.compile("/releases/download/v([0-9.]+)/")
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .distinct()
        .collect(Collectors.joining(" "));
  }

  private static List<String> commands(String text) {
    return Pattern.compile("`((?:curl -fsSL|brew |scoop |docker )[^`]+)`")
        .matcher(text)
        .results()
        .map(it -> it.group(1))
        .toList();
  }
}
