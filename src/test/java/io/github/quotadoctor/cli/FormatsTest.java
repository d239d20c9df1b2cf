package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.OutputFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each command prints its own formats and refuses the others by the names of its own. */
class FormatsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check              | text, short, json, markdown, junit, github, prometheus
          wait               | text, short, json, markdown
          compare --key-source=a=env:A --key-source=b=env:B | text, short, json, markdown, junit, github, prometheus
          explain 429        | text, short, json, markdown
          status             | text, short, json, markdown, github, prometheus
          simulate healthy   | text, short, json, markdown, junit, github, prometheus
          spend              | text, json, markdown, csv
          """)
  void aCommandPrintsItsFormatsAndNamesThemWhenItRefusesAnother(String call, String formats) {
    List<String> own = Arrays.asList(formats.split(", "));
    String allowed = String.join(", ", own.stream().sorted().toList());
    for (OutputFormat format : OutputFormat.values()) {
      String name = format.name().toLowerCase(Locale.ROOT);
      Run run =
          new Run()
              .variable("OPENAI_BASE_URL", "http://127.0.0.1:9")
              .variable("QUOTADOCTOR_STATUS_URL", "http://127.0.0.1:9");
      String[] arguments =
          Stream.concat(Arrays.stream(call.split(" ")), Stream.of("-o", name))
              .toArray(String[]::new);

      Run.Result typed = run.run(arguments);
      Run.Result inVariable = run.variable("QUOTADOCTOR_OUTPUT", name).run(call.split(" "));

      if (own.contains(name)) {
        assertThat(typed.exitCode()).as(call + " " + name).isNotIn(1, 2);
        assertThat(typed.err()).doesNotContain("--output");
        assertThat(inVariable.exitCode()).isEqualTo(typed.exitCode());
      } else {
        assertThat(typed.err())
            .isEqualTo(
                "quotadoctor: --output takes one of: " + allowed + "\nTry: quotadoctor help\n");
        assertThat(typed.out()).isEmpty();
        assertThat(typed.exitCode()).as(call + " " + name).isEqualTo(2);
        assertThat(inVariable.err()).contains("QUOTADOCTOR_OUTPUT takes one of: " + allowed);
        assertThat(inVariable.exitCode()).isEqualTo(2);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "check, 'text (default), short, json,'",
    "spend, 'text (default), json, markdown or csv'"
  })
  void theHelpNamesTheFormatsOfTheCommand(String command, String words) {
    assertThat(new Run().run("help", command).out()).contains(words);
  }
}
