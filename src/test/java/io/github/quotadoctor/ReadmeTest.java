package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.compare.KeyChange;
import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.spend.SpendFault;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README says what the program does. */
class ReadmeTest {
  private static final Set<Cause> NEVER_FROM_CHECK =
      Set.of(
          Cause.CONTEXT_LENGTH_EXCEEDED,
          Cause.INVALID_REQUEST,
          Cause.CONTENT_POLICY,
          Cause.UNDECIDABLE_429,
          Cause.SPEND_THRESHOLD_REACHED);

  private final String readme = ProjectFile.text("README.md");

  @Test
  void itsScreenIsTheOneThatIsPrinted() {
    String screen = Golden.text("text/credit_balance_exhausted.txt");

    assertThat(Printed.steady(readme))
        .contains("```\n$ quotadoctor simulate credit_balance_exhausted\n" + screen + "```\n");
  }

  @Test
  void itsTableOfExitCodesIsThatOfTheClasses() {
    Map<String, Integer> expected = new TreeMap<>();
    for (CauseClass it : CauseClass.values()) {
      if (it == CauseClass.FOREIGN) {
        continue;
      }
      expected.put(it.code(), it.exitCode());
    }
    Map<String, Integer> found = new TreeMap<>();
    for (MatchResult row : rows("\\| (\\d+) \\| ([a-z_, ]+) \\| [^|]+ \\|")) {
      for (String name : row.group(2).split(", ", -1)) {
        found.put(name, Integer.valueOf(row.group(1)));
      }
    }

    assertThat(found).isEqualTo(expected);
  }

  @Test
  void itsTableOfCausesIsTheCatalogue() {
    List<String> expected =
        Arrays.stream(Cause.values())
            .filter(cause -> !NEVER_FROM_CHECK.contains(cause))
            .filter(cause -> cause.causeClass() != CauseClass.FOREIGN)
            .map(ReadmeTest::row)
            .toList();

    assertThat(rows("\\| `[a-z_]+` \\| [a-z_]+ \\| \\d+ \\| [a-z ]+ \\| [^|]+ \\|"))
        .extracting(MatchResult::group)
        .isEqualTo(expected);
  }

  @Test
  void itNamesWhatOnlyATextCanTell() {
    assertThat(Cause.values())
        .filteredOn(cause -> cause != Cause.SPEND_THRESHOLD_REACHED)
        .allMatch(cause -> readme.contains("`" + cause.code() + "`"));
  }

  private static String row(Cause cause) {
    Messages english = Messages.english();
    return "| `%s` | %s | %d | %s | %s |"
        .formatted(
            cause.code(),
            cause.causeClass().code(),
            cause.exitCode(),
            cause.retry() == Retry.UNKNOWN ? "cannot tell" : cause.retry().code(),
            english.text("actor." + cause.actor().code()));
  }

  private List<MatchResult> rows(String pattern) {
    return Pattern.compile("(?m)^" + pattern + "$").matcher(readme).results().toList();
  }

  @Test
  void itsScreenOfTheStatusPagesIsOneThatIsPrinted() {
    assertThat(readme)
        .contains(
            "```\n$ quotadoctor status\n" + Golden.text("status/text/degraded.txt") + "```\n");
  }

  @Test
  void itsScreenOfSpendIsTheOneThatIsPrinted() {
    assertThat(Printed.steady(readme))
        .contains("```\n$ quotadoctor spend\n" + Golden.text("spend/simulated.txt") + "```\n");
  }

  @Test
  void itsScreenOfCompareIsTheOneThatIsPrinted() {
    assertThat(Printed.steady(readme))
        .contains(
            "```\n"
                + "$ quotadoctor compare --key-source=old=env:OLD_KEY"
                + " --key-source=new=file:new.key\n"
                + Golden.text("compare/text/same_organization.txt")
                + "```\n");
  }

  @Test
  void itNamesEveryConclusionOfCompare() {
    assertThat(KeyChange.values())
        .allMatch(conclusion -> readme.contains("`" + conclusion.code() + "`"));
  }

  @Test
  void itNamesEveryFaultOfSpendAndEveryFieldOfARow() throws IOException {
    JsonNode document = new ObjectMapper().readTree(Golden.text("spend/json/two.json"));

    assertThat(SpendFault.values()).allMatch(fault -> readme.contains("`" + fault.code() + "`"));
    assertThat(document.at("/rows/0").fieldNames())
        .toIterable()
        .hasSize(6)
        .allMatch(field -> readme.contains("`" + field + "`"));
    assertThat(document.at("/limit").fieldNames())
        .toIterable()
        .hasSize(6)
        .allMatch(field -> readme.contains("`" + field + "`"));
  }

  @ParameterizedTest
  @CsvSource({
    "quotadoctor.report/1, json/healthy.json, 9",
    "quotadoctor.comparison/1, compare/json/elsewhere.json, 4",
    "quotadoctor.status/1, status/json/degraded.json, 3",
    "quotadoctor.spend/1, spend/json/two.json, 10"
  })
  void itsJsonFieldsAreThere(String schema, String file, int fewest) throws IOException {
    JsonNode document = new ObjectMapper().readTree(Golden.text(file));
    List<String> fields =
        readme
            .substring(readme.indexOf(schema))
            .lines()
            .dropWhile(line -> !line.startsWith("|---"))
            .skip(1)
            .takeWhile(line -> line.startsWith("|"))
            .map(line -> line.split("`", -1)[1])
            .toList();

    assertThat(fields).hasSizeGreaterThanOrEqualTo(fewest);
    assertThat(fields)
        .allMatch(field -> !document.at("/" + field.replace('.', '/')).isMissingNode());
  }

  @Test
  void itNamesEveryFieldOfAProviderAndOfAnIncident() throws IOException {
    JsonNode openAi =
        new ObjectMapper().readTree(Golden.text("status/json/degraded.json")).at("/providers/0");

    assertThat(openAi.fieldNames())
        .toIterable()
        .hasSize(13)
        .allMatch(field -> readme.contains("`" + field + "`"));
    assertThat(openAi.at("/incidents/0").fieldNames())
        .toIterable()
        .hasSize(5)
        .allMatch(field -> readme.contains("`" + field + "`"));
  }

  @Test
  void itNamesEveryVerdictOfAStatusPage() {
    assertThat(StatusVerdict.values()).allMatch(verdict -> readme.contains(verdict.code()));
  }

  @Test
  void everyActorItNamesExists() {
    String actors =
        Arrays.stream(Actor.values())
            .map(actor -> "`" + actor.code() + "`")
            .collect(Collectors.joining(", "))
            .replaceFirst(", (`[a-z]+`)$", " or $1");

    assertThat(readme).contains(actors);
  }

  @Test
  void theTestCommandIsWhatCiRuns() {
    assertThat(readme).contains("\n./mvnw -q verify\n");
    assertThat(ProjectFile.text(".ci/run")).contains("\n./mvnw -q verify\n");
  }

  @Test
  void everyScenarioItNamesExists() {
    List<String> names =
        Pattern.compile("quotadoctor simulate ([a-z_]+)")
            .matcher(readme)
            .results()
            .map(it -> it.group(1))
            .toList();

    assertThat(names).contains("healthy", "credit_balance_exhausted", "insufficient_quota");
    assertThat(names).allMatch(name -> Scenarios.named(name).isPresent());
  }

  @Test
  void everyFileItLinksToExists() {
    assertThat(Pattern.compile("]\\(([^)#]+)\\)").matcher(readme).results().map(it -> it.group(1)))
        .filteredOn(link -> !link.startsWith("http"))
        .isNotEmpty()
        .allMatch(link -> Files.exists(Path.of(link)));
  }
}
