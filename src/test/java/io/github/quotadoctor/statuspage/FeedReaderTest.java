package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
  private static final String ENTRY = "<entry><title>One</title><summary>%s</summary></entry>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{}",
        "[]",
        "<feed>",
        "<feed/><feed/>",
        "<html><body>All is well</body></html>",
        "<!DOCTYPE html><html></html>",
        "<!DOCTYPE feed><feed/>",
        "<!DOCTYPE feed SYSTEM 'http://127.0.0.1:1/feed.dtd'><feed/>",
        "<!DOCTYPE feed [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
            + "<feed><entry><title>&f;</title></entry></feed>",
        "<!DOCTYPE feed [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + "<feed><entry><title>&b;</title></entry></feed>",
        "<feed><entry><title>&undeclared;</title></entry></feed>",
        "<feed>&undeclared;</feed>",
        "<feed><entry>&undeclared;</entry></feed>",
        "<a:feed/>"
      })
  void whatIsNoPlainFeedIsOfNoUse(String text) {
    assertThat(FeedReader.read(text)).isEqualTo(new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT));
  }

  @Test
  void anRssDocumentWithoutItsChannelIsOfTheWrongShape() {
    assertThat(FeedReader.read("<rss><item/></rss>"))
        .isEqualTo(new Answer.Unusable<>(StatusTrouble.WRONG_SHAPE));
  }

  @Test
  void swellingEntitiesAreNeverExpanded() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE feed [<!ENTITY l0 'ha'>");
    for (int level = 1; level < 12; level++) {
      String before = "&l" + (level - 1) + ";";
      laughs.append("<!ENTITY l").append(level).append(" '").append(before.repeat(10)).append("'>");
    }
    laughs.append("]><feed><entry><title>&l11;</title></entry></feed>");
    assertThat(FeedReader.read(laughs.toString()))
        .isEqualTo(new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT));
  }

  @Test
  void escapedHtmlAndHtmlInCharacterDataAndXhtmlAreTheSame() {
    String html = "<p><b>Status:</b> identified</p>";
    for (String body :
        List.of(html.replace("<", "&lt;"), "<![CDATA[" + html + "]]>", "<div>" + html + "</div>")) {
      assertThat(
              FeedPost.of(onlyEntry("<feed>" + ENTRY.formatted(body) + "</feed>").body()).status())
          .contains("identified");
    }
  }

  @Test
  void whiteSpaceBeforeTheDocumentIsTolerated() {
    assertThat(
            onlyEntry("\n <?xml version='1.0'?><feed>" + ENTRY.formatted("x") + "</feed>").title())
        .isEqualTo("One");
  }

  @Test
  void onlyASecureAlternateLinkIsKept() {
    String links =
        "<feed><entry><link rel='self' href='https://a.example/self'/>"
            + "<link href='%s'/></entry></feed>";
    assertThat(onlyEntry(links.formatted("https://a.example/1")).link())
        .contains("https://a.example/1");
    assertThat(onlyEntry(links.formatted("javascript:alert(1)")).link()).isEmpty();
    assertThat(onlyEntry(links.formatted("http://a.example/1")).link()).isEmpty();
  }

  @Test
  void anEntryOutsideOfItsPlaceIsNone() {
    assertThat(entries("<feed><box><entry><title>One</title></entry></box></feed>")).isEmpty();
    assertThat(entries("<rss><channel><box><item/></box></channel></rss>")).isEmpty();
  }

  private static FeedEntry onlyEntry(String text) {
    assertThat(entries(text)).hasSize(1);
    return entries(text).get(0);
  }

  private static List<FeedEntry> entries(String text) {
    return FeedReader.read(text)
        .<Optional<List<FeedEntry>>>fold(Optional::of, trouble -> Optional.empty())
        .orElseThrow();
  }
}
