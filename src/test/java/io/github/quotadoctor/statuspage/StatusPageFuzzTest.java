package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageFuzzTest {
  private static final int ROUNDS = 250;
  private static final int LONGEST = 300;
  private static final List<String> WORDS =
      List.of(
          "operational",
          "resolved",
          "\"components\"",
          "\"summary\"",
          "\"incidents\"",
          "\"end\":null",
          "<entry>",
          "<item>",
          "</entry>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "<!DOCTYPE x>",
          "<?x ?>",
          "&amp;",
          "&lt;li&gt;",
          "&x;",
          "Status:",
          "Affected components",
          "(Operational)");

  private final Snapshot calm = new Snapshot(Fixture.CATALOGUE.wellParts(), List.of(), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "native-core-outage",
        "native-maintenance-now",
        "components-core-degraded",
        "widget-maintenance-now",
        "widget-recovering",
        "anthropic-api-outage",
        "mistral-outage",
        "gemini-degraded",
        "groq-model",
        "openrouter-recovering"
      })
  void aDamagedPageIsJudgedWithoutAnException(String fixture) {
    String text = Fixture.text(fixture);
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          judge(mutation.withOtherValues(text));
          judge(damaged(text, mutation));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deepseek-api.atom",
        "deepseek-api.rss",
        "openai-feed-degraded.atom",
        "xai-api.xml",
        "azure-openai.xml"
      })
  void aDamagedFeedIsJudgedWithoutAnException(String fixture) {
    String text = Fixture.text(fixture);
    Mutation.rounds(ROUNDS, WORDS, mutation -> judge(damaged(text, mutation)));
  }

  @Test
  void theBodyOfAnEntryMayBeAnything() {
    Mutation.rounds(
        ROUNDS * 4,
        WORDS,
        mutation -> {
          FeedPost post = FeedPost.of(mutation.anyText(LONGEST).replace("&lt;", "<"));
          assertThat(post.lines()).noneMatch(line -> line.contains(HtmlLines.ITEM));
        });
  }

  @Test
  void aFileOfSourcesMayBeAnything() {
    String bundled = Fixture.text("sources.json");
    Mutation.rounds(
        ROUNDS,
        List.of("\"id\"", "\"feed\"", "https://"),
        mutation -> {
          assertTold(StatusSources.parse(mutation.withOtherValues(bundled)));
          assertTold(StatusSources.parse(damaged(bundled, mutation)));
        });
  }

  @Test
  void bytesOfAnyKindAreJudgedWithoutAnException() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          judge(new String(mutation.anyBytes(LONGEST), StandardCharsets.UTF_8));
          judge(mutation.anyText(LONGEST));
          judge("{" + mutation.anyText(4) + "}");
          judge("[{" + mutation.anyText(4) + "}]");
          judge("<feed>" + mutation.anyText(6) + "</feed>");
        });
  }

  private static String damaged(String text, Mutation mutation) {
    return new String(mutation.bytes(mutation.torn(List.of(text))), StandardCharsets.UTF_8);
  }

  private void judge(String text) {
    for (ProviderId id : ProviderId.values()) {
      for (Source source : Fixture.SOURCES.of(id).sources()) {
        assertConsistent(Fixture.reading(id, source, text, "/embeddings"));
      }
    }
    JsonObject.answer(text)
        .then(WidgetAdapter::read)
        .fold(
            events -> {
              assertConsistent(Fixture.judged(calm.and(events), "/embeddings"));
              return true;
            },
            trouble -> false);
  }

  private static void assertConsistent(StatusReading reading) {
    assertThat(reading.trouble().isPresent()).isEqualTo(reading.verdict() == StatusVerdict.UNKNOWN);
  }

  private static void assertTold(ParsedSources parsed) {
    assertThat(parsed.<Boolean>fold(sources -> true, problem -> !problem.kind().code().isEmpty()))
        .isTrue();
  }
}
