package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.classify.Classifier;
import io.github.quotadoctor.classify.ErrorReply;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The raw errors that pages show. */
class RawErrorsTest {
  private static final Set<Cause> NOTHING_TO_SHOW =
      Set.of(Cause.HEALTHY, Cause.INCONCLUSIVE, Cause.SPEND_THRESHOLD_REACHED);

  /** The key's shape, the kind of the body and the proxy's status tell these, not the error. */
  private static final Set<Cause> TOLD_BY_SOMETHING_ELSE =
      Set.of(Cause.KEY_WRONG_PROVIDER, Cause.NOT_AN_API_ANSWER, Cause.PROXY_FAILURE);

  static List<Cause> answers() {
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.causeClass() != CauseClass.FOREIGN)
        .filter(cause -> !TOLD_BY_SOMETHING_ELSE.contains(cause))
        .filter(cause -> RawErrors.of(cause).stream().anyMatch(line -> line.startsWith("HTTP/")))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseThatShowsAnErrorHasOne(Cause cause) {
    assertThat(RawErrors.of(cause).isEmpty()).isEqualTo(NOTHING_TO_SHOW.contains(cause));
  }

  @Test
  void noRawErrorIsLeftOver() throws IOException {
    Set<String> codes = Arrays.stream(Cause.values()).map(Cause::code).collect(Collectors.toSet());
    Path folder = Path.of("src/main/resources/io/github/quotadoctor/report/raw");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> codes.contains(name.replaceFirst("\\.txt$", "")));
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerMeansTheCauseWhosePageShowsIt(Cause cause) {
    Finding finding = new Classifier().classify(reply(RawErrors.of(cause)));

    assertThat(finding.cause()).isEqualTo(cause);
    assertThat(finding.confidence()).isEqualTo(Confidence.CERTAIN);
    assertThat(finding.notes()).isEmpty();
  }

  @Test
  void mostCausesAreToldByAnAnswer() {
    assertThat(answers()).hasSize(32);
  }

  private static ErrorReply reply(List<String> raw) {
    int end = raw.indexOf("");
    Map<String, String> headers =
        raw.subList(1, end).stream()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    int status = Integer.parseInt(raw.get(0).split(" ", 3)[1]);
    String body = String.join("\n", raw.subList(end + 1, raw.size()));
    return ErrorReply.of(status, headers, Optional.empty(), body);
  }
}
