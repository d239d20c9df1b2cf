package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Japanese README says the same as the English one, on screens of the program. */
class JapaneseReadmeTest {
  private final String readme = ProjectFile.text("README.md");
  private final String japanese = ProjectFile.text("src/docs/README.ja.md");

  @Test
  void itsScreensAreThoseThatArePrinted() {
    List<MatchResult> screens =
        Pattern.compile("<!-- screen: ([\\w/]+) -->\n```\n(.*?)```\n", Pattern.DOTALL)
            .matcher(Printed.steady(japanese))
            .results()
            .toList();

    assertThat(screens)
        .hasSize(4)
        .allSatisfy(it -> assertThat(it.group(2)).isEqualTo(Golden.text(it.group(1) + ".txt")));
  }

  @Test
  void itHasTheSameExitCodesAndCommandsToBegin() {
    Pattern code = Pattern.compile("(?m)^\\| (\\d+)[ ,\u3001|]");

    assertThat(code.matcher(japanese).results().map(it -> it.group(1)).toList())
        .containsExactlyElementsOf(
            code.matcher(readme).results().map(it -> it.group(1)).distinct().toList());
    assertThat(japanese)
        .contains("./mvnw -q -DskipTests package && target/quotadoctor simulate healthy");
    assertThat(readme).contains("(src/docs/README.ja.md)");
  }

  @Test
  void everyFileItLinksToExists() {
    assertThat(
            Pattern.compile("]\\(([^)#]+)[^)]*\\)")
                .matcher(japanese)
                .results()
                .map(it -> it.group(1)))
        .filteredOn(link -> !link.startsWith("http"))
        .contains("screen.svg")
        .allMatch(link -> Files.exists(Path.of("src/docs").resolve(link)));
  }
}
