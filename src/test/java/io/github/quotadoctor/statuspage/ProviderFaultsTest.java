package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What can go wrong with a page, at every provider: never an exception, and never "all well". */
class ProviderFaultsTest {
  private static final String CHALLENGE = "<!DOCTYPE html><title>Are you human</title>";

  @RegisterExtension final PageServer page = new PageServer();

  @ParameterizedTest
  @EnumSource
  void withoutAFaultThePageIsCalm(ProviderId id) {
    page.always(CalmPage.of(id).answer());
    StatusReading reading = page.read(id);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    assertThat(reading.attempts()).hasSize(1);
    assertThat(reading.attempts().get(0).trouble()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPageForPeopleIsNoData(ProviderId id) {
    page.always(PageServer.html(200, PageServer.FRONT_PAGE));
    assertUnreadable(id, StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatFailsIsAStatus(ProviderId id) {
    for (int status : new int[] {500, 503, 404}) {
      page.always(PageServer.html(status, PageServer.FRONT_PAGE));
      assertUnreadable(id, StatusTrouble.HTTP_STATUS);
    }
  }

  @ParameterizedTest
  @EnumSource
  void botProtectionIsAChallenge(ProviderId id) {
    page.always(PageServer.html(403, CHALLENGE).withHeader("cf-mitigated", "challenge"));
    assertUnreadable(id, StatusTrouble.CHALLENGED);
    page.always(PageServer.html(405, CHALLENGE).withHeader("x-amzn-waf-action", "captcha"));
    assertUnreadable(id, StatusTrouble.CHALLENGED);
    page.always(PageServer.html(202, CHALLENGE));
    assertUnreadable(id, StatusTrouble.CHALLENGED);
  }

  @ParameterizedTest
  @EnumSource
  void aRedirectToTheFrontPageIsNoData(ProviderId id) {
    page.always(aResponse().withStatus(301).withHeader("Location", "/"));
    page.stubFor(get(urlEqualTo("/")).willReturn(PageServer.html(200, PageServer.FRONT_PAGE)));
    assertUnreadable(id, StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @EnumSource
  void aRedirectToAnotherPathIsNotBelieved(ProviderId id) {
    page.always(aResponse().withStatus(301).withHeader("Location", "/moved"));
    page.stubFor(get(urlEqualTo("/moved")).willReturn(CalmPage.of(id).answer()));
    assertUnreadable(id, StatusTrouble.WRONG_SHAPE);
  }

  @ParameterizedTest
  @EnumSource
  void halfAPageIsNone(ProviderId id) {
    CalmPage calm = CalmPage.of(id);
    page.always(calm.answer(calm.text().substring(0, calm.text().length() / 2)));
    assertUnreadable(id, StatusTrouble.OTHER_FORMAT);
    page.always(calm.answer(""));
    assertUnreadable(id, StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @EnumSource
  void jsonOfAnotherKindIsOfTheWrongShape(ProviderId id) {
    StatusTrouble trouble =
        CalmPage.of(id).isFeed() ? StatusTrouble.OTHER_FORMAT : StatusTrouble.WRONG_SHAPE;
    for (String json : new String[] {"[]", "{}", "{\"error\":\"unavailable\"}"}) {
      page.always(okJson(json));
      assertUnreadable(id, trouble);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFeedIsNoJsonAndJsonIsNoFeed(ProviderId id) {
    ProviderId other = CalmPage.of(id).isFeed() ? ProviderId.ANTHROPIC : ProviderId.DEEPSEEK;
    page.always(CalmPage.of(other).answer());
    assertUnreadable(id, StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "AZURE")
  void oneOddRowAmongGoodOnesIsNoProofOfCalm(ProviderId id) {
    CalmPage calm = CalmPage.of(id);
    page.always(calm.answer(calm.withOddRow()));
    assertUnreadable(id, StatusTrouble.WRONG_SHAPE);
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatWasKeptForTwoHoursIsStale(ProviderId id) {
    page.always(CalmPage.of(id).answer().withHeader("Age", "7200"));
    assertUnreadable(id, StatusTrouble.STALE);
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatIsTooLargeIsCut(ProviderId id) {
    CalmPage calm = CalmPage.of(id);
    int size = (int) calm.adapter().kind().largest();
    page.always(calm.answer(calm.text() + " ".repeat(size)));
    assertUnreadable(id, StatusTrouble.CUT);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEEPSEEK", "XAI", "AZURE"})
  void aFeedWithADocumentTypeIsOfNoUse(ProviderId id) {
    CalmPage calm = CalmPage.of(id);
    String type = "?>\n<!DOCTYPE feed [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
    page.always(calm.answer(calm.text().replaceFirst("\\?>", type)));
    assertUnreadable(id, StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @EnumSource
  void aConnectionThatBreaksIsUnreachable(ProviderId id) {
    page.always(new ResponseDefinitionBuilder().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertUnreadable(id, StatusTrouble.UNREACHABLE);
  }

  private void assertUnreadable(ProviderId id, StatusTrouble trouble) {
    StatusReading reading = page.read(id);
    assertThat(reading)
        .isEqualTo(
            StatusReading.unreadable(
                Fixture.SOURCES.provider(id), trouble, reading.attempts(), Fixture.NOW));
    assertThat(reading.attempts()).isNotEmpty();
    assertThat(reading.attempts()).allSatisfy(it -> assertThat(it.trouble()).isPresent());
  }
}
