package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.cli.Run;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture that the README shows is a screen of the program. */
class ReadmePictureTest {
  private static final Path PICTURE = Path.of("src/docs/screen.svg");
  private static final String CALL = "quotadoctor simulate credit_balance_exhausted";
  private static final String SCREEN = "color/credit_balance_exhausted.txt";
  private static final Pattern SHADE = Pattern.compile("\u001b\\[\\d+m");

  /** The golden screen has no port, no time and no length of time of its own. */
  private static String screen() {
    return "$ "
        + CALL
        + "\n"
        + Golden.text(SCREEN).replace(":PORT", ":43571").replace(", 0.0 s", ", 0.1 s");
  }

  private static String picture() {
    return TerminalPicture.of("The screen that " + CALL + " prints", screen());
  }

  @Test
  void itIsMadeFromTheScreenThatIsPrinted() {
    Run.Result run =
        new Run().run("simulate", "credit_balance_exhausted", "--color=always", "--lang=en");

    Golden.assertSame(SCREEN, Printed.steady(run.out()));
    Golden.assertSame(PICTURE, picture());
    assertThat(SHADE.matcher(Golden.text(SCREEN)).replaceAll(""))
        .isEqualTo(Golden.text("text/credit_balance_exhausted.txt"));
  }

  @Test
  void theReadmeShowsTheScreenOfThePictureAsTextToo() throws IOException {
    String plain = SHADE.matcher(screen()).replaceAll("");

    assertThat(Files.readString(Path.of("README.md")))
        .contains("](src/docs/screen.svg)", "```\n" + plain + "```\n");
  }

  @Test
  void everyLineOfTheScreenIsInThePicture() throws Exception {
    Document picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(picture())));
    NodeList texts = picture.getElementsByTagName("text");
    String drawn =
        IntStream.range(0, texts.getLength())
            .mapToObj(at -> texts.item(at).getTextContent())
            .collect(Collectors.joining("\n"));

    assertThat(drawn.replace(" ", ""))
        .isEqualTo(
            SHADE
                .matcher(screen())
                .replaceAll("")
                .lines()
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"))
                .replace(" ", ""));
    assertThat(picture.getElementsByTagName("title").item(0).getTextContent()).contains(CALL);
  }

  @Test
  void itRunsNothingAndLoadsNothing() {
    assertThat(picture())
        .doesNotContain("<script", "href", "url(", "@import", "<image", "<style", "onload");
  }
}
