package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Redactor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentMaskTest {
  private static String masked(String secret, OutputFormat format, String document) {
    Redactor redactor = new Redactor();
    redactor.learn(secret);
    return new DocumentMask(redactor).mask(document, format);
  }

  @Test
  void aPlaceholderIsTakenOutOfValuesAndNotOutOfTheNamesOfFields() {
    assertThat(
            masked(
                "exit_code",
                OutputFormat.JSON,
                "{\"exit_code\": 0, \"a\\\"\": [\"the exit_code\", \"\\\\\"], \"b\" :"
                    + " \"exit_code\"}"))
        .isEqualTo("{\"exit_code\": 0, \"a\\\"\": [\"the ***\", \"\\\\\"], \"b\" : \"***\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"simulated", "quotadoctor", "exit_code", "key_missing", "retry_after_s"})
  void aWordOfOurDocumentsIsNoSecret(String key) {
    Redactor redactor = Secrets.of(new Environment(Map.of("OPENAI_API_KEY", key)));

    assertThat(new DocumentMask(redactor).mask("{\"a\": \"" + key + "\"}", OutputFormat.JSON))
        .contains(key);
  }

  @Test
  void anyOtherWordIs() {
    Redactor redactor = Secrets.of(new Environment(Map.of("OPENAI_API_KEY", "mysecretkey")));

    assertThat(redactor.redact("it is mysecretkey")).isEqualTo("it is ***");
  }

  @Test
  void aNameThatIsNotOneOfOurFieldsIsAValue() {
    assertThat(masked("Se-cret7", OutputFormat.JSON, "{\"Se-cret7\": 1}"))
        .isEqualTo("{\"***\": 1}");
  }

  @Test
  void elementsAndAttributesKeepTheirNames() {
    assertThat(
            masked(
                "testcase",
                OutputFormat.JUNIT,
                "<testcase name=\"a testcase\"><x>no testcase\n &lt;</x></testcase>"))
        .isEqualTo("<testcase name=\"a ***\"><x>no ***\n &lt;</x></testcase>");
  }

  @Test
  void metricsKeepTheirNames() {
    assertThat(
            masked(
                "quotadoctor",
                OutputFormat.PROMETHEUS,
                "# HELP quotadoctor_info a\nquotadoctor_info{base=\"a\\\"quotadoctor\"} 1\n"))
        .isEqualTo("# HELP quotadoctor_info a\nquotadoctor_info{base=\"a\\\"***\"} 1\n");
  }

  @Test
  void aTableKeepsItsHeaderAndACommandItsName() {
    assertThat(masked("requests", OutputFormat.CSV, "requests,a\nrequests,1\nb,requests\n"))
        .isEqualTo("requests,a\n***,1\nb,***\n");
    assertThat(masked("security", OutputFormat.GITHUB, "::security title=security: a::b security"))
        .isEqualTo("::security title=***: a::b ***");
  }

  @Test
  void aLongSecretIsTakenOutOfEveryFormat() {
    String secret = "sk-proj-" + "Ab1-".repeat(12);
    Map<OutputFormat, String> documents =
        Map.of(
            OutputFormat.TEXT, secret,
            OutputFormat.SHORT, secret,
            OutputFormat.MARKDOWN, secret,
            OutputFormat.JSON, "{\"a\": \"" + secret + "\"}",
            OutputFormat.JUNIT, "<a b=\"" + secret + "\">" + secret + "</a>",
            OutputFormat.GITHUB, "::error title=" + secret + "::" + secret,
            OutputFormat.PROMETHEUS, "a{b=\"" + secret + "\"} 1",
            OutputFormat.CSV, "a\n" + secret + "\n");

    assertThat(documents).hasSameSizeAs(OutputFormat.values());
    documents.forEach(
        (format, document) ->
            assertThat(masked(secret, format, document)).doesNotContain("Ab1").contains("***"));
  }
}
