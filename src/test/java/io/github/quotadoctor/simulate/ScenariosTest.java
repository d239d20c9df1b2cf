package io.github.quotadoctor.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScenariosTest {
  /**
   * The verdict codes that {@code check} can reach through a scenario, in the catalogue's order.
   */
  private static final List<String> VERDICTS =
      List.of(
          "healthy",
          "key_missing",
          "key_malformed",
          "key_wrong_provider",
          "invalid_api_key",
          "account_deactivated",
          "mismatched_organization",
          "mismatched_project",
          "project_archived",
          "not_a_member",
          "ip_not_authorized",
          "unsupported_country_region_territory",
          "credit_balance_exhausted",
          "billing_not_active",
          "billing_hard_limit_reached",
          "insufficient_quota",
          "access_terminated",
          "organization_spend_limit_exceeded",
          "project_spend_limit_exceeded",
          "organization_usage_limit_exceeded",
          "missing_scope",
          "model_not_found",
          "organization_not_verified",
          "wrong_key_kind",
          "rate_limit_requests",
          "rate_limit_tokens",
          "rate_limit_daily",
          "rate_limit_other",
          "slow_down",
          "server_error",
          "overloaded",
          "connection_failed",
          "tls_failure",
          "proxy_failure",
          "timeout",
          "not_an_api_answer",
          "inconclusive",
          "request_too_large");

  @Test
  void everyFileIsInTheIndexAndEveryNameHasAFile() throws Exception {
    assertThat(Scenarios.names()).doesNotHaveDuplicates();
    assertThat(files("scenarios")).containsExactlyInAnyOrderElementsOf(Scenarios.names());
  }

  @Test
  void everyVerdictHasTheScenarioOfItsNameInTheOrderOfTheCatalogueAndExtrasComeLast() {
    List<Scenario> all = Scenarios.all();

    assertThat(all.subList(0, VERDICTS.size())).extracting(Scenario::name).isEqualTo(VERDICTS);
    assertThat(all.subList(0, VERDICTS.size())).extracting(Scenario::verdict).isEqualTo(VERDICTS);
    assertThat(all.subList(VERDICTS.size(), all.size()))
        .extracting(Scenario::name)
        .isSorted()
        .hasSizeGreaterThan(15);
    assertThat(all).extracting(Scenario::verdict).allMatch(VERDICTS::contains);
  }

  @Test
  void everySummaryIsOneShortLineOfItsOwn() {
    assertThat(Scenarios.all())
        .extracting(Scenario::summary)
        .doesNotHaveDuplicates()
        .allMatch(summary -> summary.length() <= 80 && !summary.contains("\n"));
  }

  @Test
  void namedFindsTheSameScenarioAsTheList() {
    assertThat(Scenarios.named("propagation")).isPresent();
    assertThat(Scenarios.all()).contains(Scenarios.named("propagation").orElseThrow());
    assertThat(Scenarios.named("no_such_scenario")).isEmpty();
    assertThat(Scenarios.named("../account")).isEmpty();
  }

  @Test
  void theSimulatedUserHasAKeyUnlessTheScenarioTakesItAway() {
    Scenario healthy = Scenarios.named("healthy").orElseThrow();
    Scenario missing = Scenarios.named("key_missing").orElseThrow();
    Scenario quoted = Scenarios.named("key_malformed").orElseThrow();
    String key = Objects.requireNonNull(healthy.environment().get("OPENAI_API_KEY"));

    assertThat(key).matches("sk-proj-[A-Za-z0-9]{52,}").doesNotContain("T3BlbkFJ");
    assertThat(missing.environment()).isEmpty();
    assertThat(quoted.environment()).containsEntry("OPENAI_API_KEY", '"' + key + '"');
  }

  @Test
  void onlyTheGatewaysAreGateways() {
    assertThat(Scenarios.all())
        .filteredOn(Scenario::gateway)
        .extracting(Scenario::name)
        .containsExactly("gateway_wallet_empty", "gateway_with_numbers");
  }

  @Test
  void everyStateOfTheStatusPageIsReadable() {
    assertThat(Scenarios.all())
        .extracting(scenario -> StatusPage.named(scenario.behavior().statusPage(), "x"))
        .allSatisfy(
            page ->
                assertThat(page.documents())
                    .containsOnlyKeys(StatusPage.PATHS.toArray(new String[0])));
  }

  @Test
  void everySharedReplyIsWellFormed() throws Exception {
    assertThat(files("replies"))
        .extracting(Answers::shared)
        .hasSizeGreaterThan(30)
        .extracting(Answer::status)
        .allMatch(status -> status >= 200);
  }

  @Test
  void anUnknownFieldIsRefused() {
    assertRefused("{\"summary\":\"s\",\"verdict\":\"healthy\",\"enviroment\":{}}", "enviroment");
  }

  @Test
  void anUnknownFieldOfAnAnswerIsRefused() {
    assertRefused(
        "{\"summary\":\"s\",\"verdict\":\"v\",\"answers\":{\"all\":[{\"text\":\"t\",\"time\":1}]}}",
        "time");
  }

  @Test
  void anAnswerForARouteThatDoesNotExistIsRefused() {
    assertRefused(
        "{\"summary\":\"s\",\"verdict\":\"v\",\"answers\":{\"GET /v1/nothing\":[]}}",
        "GET /v1/nothing");
  }

  @Test
  void aMissingSummaryIsRefused() {
    assertRefused("{\"verdict\":\"healthy\"}", "summary");
  }

  @Test
  void anAnswerWithoutABodyIsRefused() {
    assertRefused(
        "{\"summary\":\"s\",\"verdict\":\"v\",\"answers\":{\"all\":[{\"status\":429}]}}", "error");
  }

  private static void assertRefused(String json, String named) {
    JsonNode node =
        Json.parse(json.getBytes(StandardCharsets.UTF_8)).orElse(MissingNode.getInstance());

    assertThatThrownBy(() -> ScenarioFile.parse("broken", node))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken.json")
        .hasMessageContaining(named);
  }

  private static List<String> files(String folder) throws IOException, URISyntaxException {
    String healthy = "scenarios/healthy.json";
    Path path =
        Path.of(Objects.requireNonNull(ScenariosTest.class.getResource(healthy)).toURI())
            .resolveSibling("../" + folder);
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("index.json"))
          .map(name -> name.replace(".json", ""))
          .toList();
    }
  }
}
