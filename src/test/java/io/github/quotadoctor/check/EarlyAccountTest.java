package io.github.quotadoctor.check;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Limits;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.Target;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.TestClient;
import io.github.quotadoctor.openai.AdminApi;
import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.ProjectKey;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EarlyAccountTest {
  private static final String PROJECTS = "/v1/organization/projects";
  private static final ApiKey KEY = ApiKey.of(Patient.KEY).orElseThrow();

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @RegisterExtension final TestClient client = new TestClient();
  private final HttpClient http = client.http();

  @BeforeEach
  void nobodySetALimit() {
    SERVER.stubFor(get(urlMatching(".*")).atPriority(9).willReturn(aResponse().withStatus(404)));
    answer("/v1/organization/costs", "{\"data\":[],\"has_more\":false}");
  }

  @Test
  void aKnownProjectIsAskedForAtOnce() {
    answer(PROJECTS + "/proj_1", "{\"id\":\"proj_1\"}");
    keys("proj_1", shown("4yZ7"));

    AccountEvidence told = account(5000).told(Optional.of("proj_1"), KEY);

    AccountEvidence.ProjectEvidence project = told.project().orElseThrow();
    assertThat(project.record().told().orElseThrow().id()).isEqualTo("proj_1");
    assertThat(project.keys().told().orElseThrow()).extracting(ProjectKey::id).hasSize(1);
    assertThat(told.refusals()).containsExactly(AdminRefusal.UNREADABLE);
    assertThat(told.isElsewhere()).isFalse();
    SERVER.verify(0, getRequestedFor(urlPathEqualTo(PROJECTS)));
  }

  @Test
  void anUnknownProjectIsFoundByTheKey() {
    projects("proj_1", "proj_2");
    keys("proj_1", shown("aaaa"));
    keys("proj_2", shown("4yZ7"));

    assertThat(account(5000).told(Optional.empty(), KEY).project())
        .map(AccountEvidence.ProjectEvidence::id)
        .contains("proj_2");
  }

  @Test
  void twoProjectsWithSuchAKeyAreNotGuessedBetween() {
    projects("proj_1", "proj_2");
    keys("proj_1", shown("4yZ7"));
    keys("proj_2", shown("4yZ7"));

    assertThat(account(5000).told(Optional.empty(), KEY).project()).isEmpty();
  }

  @Test
  void aProjectWhoseKeysCannotBeReadLeavesItOpen() {
    projects("proj_1", "proj_2");
    keys("proj_1", shown("4yZ7"));
    SERVER.stubFor(
        get(urlPathEqualTo(PROJECTS + "/proj_2/api_keys")).willReturn(aResponse().withStatus(500)));

    assertThat(account(5000).told(Optional.empty(), KEY).project()).isEmpty();
  }

  @Test
  void tooManyProjectsAreNotSearched() {
    projects(IntStream.range(0, 21).mapToObj(number -> "proj_" + number).toArray(String[]::new));

    assertThat(account(5000).told(Optional.empty(), KEY).project()).isEmpty();
    SERVER.verify(0, getRequestedFor(urlMatching(".*api_keys.*")));
  }

  @Test
  void aProjectThatTheOrganizationDoesNotHaveIsElsewhere() {
    assertThat(account(5000).told(Optional.of("proj_9"), KEY).isElsewhere()).isTrue();
  }

  @Test
  void whatComesTooLateWasNotReached() {
    AccountEvidence late = account(0).told(Optional.of("proj_1"), KEY);

    assertThat(late.refusals()).containsExactly(AdminRefusal.UNREACHABLE);
    assertThat(late.isElsewhere()).isFalse();
  }

  private EarlyAccount account(long milliseconds) {
    Deadline deadline = Deadline.in(Duration.ofMillis(milliseconds), System::nanoTime);
    Target target =
        new Target(
            new Sourced<>(URI.create(SERVER.baseUrl() + "/v1"), Source.DEFAULT),
            false,
            URI.create("https://status.openai.com"));
    Limits limits =
        new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(5), 0);
    ApiKey admin = ApiKey.of(Patient.ADMIN_KEY).orElseThrow();
    AdminApi api = AdminApi.of(http, target, admin, limits, deadline).orElseThrow();
    return EarlyAccount.start(api, AccountFixture.MONTH, deadline);
  }

  private static String shown(String end) {
    return "sk-proj-" + "*".repeat(Patient.KEY.length() - 12) + end;
  }

  private static void answer(String path, String body) {
    SERVER.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(body)));
  }

  private static void projects(String... ids) {
    answer(
        PROJECTS,
        "{\"data\":[{\"id\":\"" + String.join("\"},{\"id\":\"", ids) + "\"}],\"has_more\":false}");
  }

  private static void keys(String project, String redacted) {
    answer(
        PROJECTS + "/" + project + "/api_keys",
        "{\"data\":[{\"id\":\"key_1\",\"redacted_value\":\"%s\",\"created_at\":1}],\"has_more\":false}"
            .formatted(redacted));
  }
}
