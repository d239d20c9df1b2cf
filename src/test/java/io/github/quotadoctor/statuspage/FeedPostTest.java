package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedPostTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<b>Status: Investigating</b><br/>More. | investigating",
        "<p><strong>Status:</strong> resolved</p> | resolved",
        "Status: RESOLVED The cause is gone. | resolved",
        "Status: In progress | in_progress",
        "Status: Maintenance in progress | maintenance_in_progress",
        "STATUS : Post-mortem | postmortem",
        "<ul><li>Status: monitoring</li></ul> | monitoring",
        "Status： identified | identified",
        "<p>Status&#58; identified</p> | identified",
        "Status: resolved<br>Status: investigating | resolved"
      })
  void theFirstStatusCounts(String html, String status) {
    assertThat(FeedPost.of(html).status()).contains(status);
  }

  @ParameterizedTest
  @CsvSource({"Status page", "The status: unknown", "Status:", "''"})
  void aLineThatOnlyMentionsAStatusIsNone(String html) {
    assertThat(FeedPost.of(html).status()).isEmpty();
  }

  @Test
  void componentsStandBehindTheirHeadingOrInAList() {
    List<FeedPost.Named> expected =
        List.of(
            new FeedPost.Named("Batch", Optional.of(ComponentState.OPERATIONAL)),
            new FeedPost.Named("Files (EU, US)", Optional.empty()),
            new FeedPost.Named("Images", Optional.of(ComponentState.OUTAGE)));
    assertThat(
            FeedPost.of(
                    "Affected components: Batch (Operational), Files (EU, US), Images (Full"
                        + " outage)")
                .components())
        .isEqualTo(expected);
    assertThat(
            FeedPost.of(
                    "<b>Affected components</b><ul><li>Batch (Operational)</li>"
                        + "<li>Files (EU, US)</li><li>Images (Full outage)</li></ul>")
                .components())
        .isEqualTo(expected);
  }

  @Test
  void aListThatFollowsSomethingElseIsNoListOfComponents() {
    assertThat(
            FeedPost.of("<p>Affected components: Batch</p><p>What to do:</p><ul><li>Wait</li></ul>")
                .components())
        .extracting(FeedPost.Named::name)
        .containsExactly("Batch");
  }

  @Test
  void linesAreReadAsAPersonSeesThem() {
    assertThat(HtmlLines.of("a &amp;lt; b&nbsp;c<br>&#x41;&#66;&#1;&#99999999;&unknown; <d"))
        .containsExactly("a &lt; b c", "AB &#99999999;&unknown; <d");
  }
}
