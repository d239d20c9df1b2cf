package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.Mutation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page may change without meaning anything else. */
class StablePagesTest {
  private static final int ROUNDS = 20;
  private static final Set<String> TITLES = Set.of("title", "external_desc", "description", "body");
  private static final Set<String> LISTS_OF_EVENTS =
      Set.of("incidents", "ongoing_incidents", "scheduled_maintenances");
  private static final List<String> OPTIONAL =
      List.of(
          "position",
          "updated_at",
          "created_at",
          "description",
          "showcase",
          "start_date",
          "page_id",
          "group_id",
          "group",
          "only_show_if_degraded",
          "time_zone",
          "shortlink",
          "url",
          "resolved_at",
          "monitoring_at",
          "reminder_intervals",
          "incident_updates",
          "updates",
          "hidden",
          "public_url",
          "expose_status_summary_api",
          "published_at",
          "number",
          "created",
          "modified",
          "severity",
          "service_name",
          "uri",
          "currently_affected_locations",
          "previously_affected_locations",
          "affected_locations",
          "publishedDate",
          "maintenances",
          "last_update_at");

  @ParameterizedTest
  @CsvSource({
    "OPENAI, INCIDENT_IO, native-calm",
    "OPENAI, INCIDENT_IO, native-core-degraded",
    "OPENAI, INCIDENT_IO, native-both-logins",
    "OPENAI, INCIDENT_IO, native-recovering",
    "OPENAI, INCIDENT_IO, native-untied",
    "OPENAI, INCIDENT_IO, native-maintenance-now",
    "OPENAI, STATUSPAGE, components-core-outage",
    "OPENAI, STATUSPAGE, components-chatgpt-only",
    "OPENAI, STATUSPAGE, summary-truncated",
    "ANTHROPIC, STATUSPAGE, anthropic-api-outage",
    "ANTHROPIC, STATUSPAGE, anthropic-app-only",
    "ANTHROPIC, STATUSPAGE, anthropic-untied",
    "ANTHROPIC, STATUSPAGE, anthropic-recovering",
    "ANTHROPIC, STATUSPAGE, anthropic-maintenance-now",
    "GEMINI, GOOGLE_INCIDENTS, gemini-degraded",
    "GEMINI, GOOGLE_INCIDENTS, gemini-outage",
    "GEMINI, GOOGLE_INCIDENTS, gemini-unrelated",
    "GEMINI, GOOGLE_INCIDENTS, gemini-note",
    "GEMINI, GOOGLE_INCIDENTS, gemini-recovering",
    "MISTRAL, STATUSPAGE, mistral-outage",
    "MISTRAL, STATUSPAGE, mistral-watched",
    "MISTRAL, STATUSPAGE, mistral-incident-ahead",
    "GROQ, INCIDENT_IO, groq-native-model",
    "GROQ, STATUSPAGE, groq-model",
    "OPENROUTER, DATADOG, openrouter-degraded",
    "OPENROUTER, DATADOG, openrouter-recovering",
    "OPENROUTER, DATADOG, openrouter-calm"
  })
  void orderAndTitlesAndWhatIsOptionalMeanNothing(
      ProviderId provider, Adapter adapter, String fixture) {
    String text = Fixture.text(fixture);
    StatusVerdict verdict = read(provider, adapter, text);
    Mutation.rounds(
        ROUNDS,
        List.of(),
        mutation ->
            assertThat(read(provider, adapter, shuffled(text, mutation))).isEqualTo(verdict));
    assertThat(read(provider, adapter, changed(text, StablePagesTest::retitle))).isEqualTo(verdict);
    for (String name : OPTIONAL) {
      assertThat(read(provider, adapter, changed(text, node -> without(node, name))))
          .as(name)
          .isEqualTo(verdict);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEEPSEEK, deepseek-api.atom",
    "DEEPSEEK, deepseek-api.rss",
    "DEEPSEEK, deepseek-chat-only.atom",
    "DEEPSEEK, deepseek-well-again.atom",
    "OPENAI, openai-feed-degraded.atom",
    "OPENAI, openai-feed-resolved.atom"
  })
  void titlesAndTimesOfAFeedMeanNothing(ProviderId provider, String fixture) {
    String text = Fixture.text(fixture);
    StatusVerdict verdict = read(provider, Adapter.FEED, text);
    for (String element :
        List.of("title", "updated", "published", "pubDate", "id", "guid", "link")) {
      String field = "<" + element + "\\b[^>]*(?:/>|>[^<]*</" + element + ">)";
      assertThat(read(provider, Adapter.FEED, text.replaceAll(field, "")))
          .as(element)
          .isEqualTo(verdict);
    }
    assertThat(read(provider, Adapter.FEED, text.replaceAll("<title>[^<]*<", "<title>障害 API 429<")))
        .isEqualTo(verdict);
  }

  private static StatusVerdict read(ProviderId provider, Adapter adapter, String text) {
    return Fixture.reading(provider, Fixture.source(provider, adapter), text, "").verdict();
  }

  private static String changed(String text, UnaryOperator<JsonNode> change) {
    return change.apply(Json.parse(text)).toString();
  }

  private static String shuffled(String text, Mutation mutation) {
    return shuffled(Json.parse(text), mutation).toString();
  }

  private static JsonNode shuffled(JsonNode node, Mutation mutation) {
    if (node instanceof ObjectNode object) {
      List<String> names = new ArrayList<>();
      object.fieldNames().forEachRemaining(names::add);
      ObjectNode mixed = object.objectNode();
      while (!names.isEmpty()) {
        String name = names.remove(mutation.below(names.size()));
        mixed.set(name, shuffled(object.path(name), mutation));
      }
      return mixed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode mixed = array.arrayNode();
      array.forEach(row -> mixed.insert(mutation.below(mixed.size() + 1), shuffled(row, mutation)));
      return mixed;
    }
    return node;
  }

  private static JsonNode without(JsonNode node, String name) {
    if (node instanceof ObjectNode object && (object.path(name).isValueNode() || isEvents(name))) {
      object.remove(name);
    }
    node.forEach(child -> without(child, name));
    return node;
  }

  /** An object of this name may mean something else than a value of it, such as a group. */
  private static boolean isEvents(String name) {
    return name.contains("update") || name.contains("locations") || name.equals("maintenances");
  }

  private static JsonNode retitle(JsonNode node) {
    node.properties()
        .forEach(
            field -> {
              if (LISTS_OF_EVENTS.contains(field.getKey())) {
                field.getValue().forEach(event -> rename(event, "name"));
              }
              retitle(field.getValue());
            });
    if (node.isArray()) {
      node.forEach(StablePagesTest::retitle);
    }
    TITLES.forEach(name -> rename(node, name));
    return node;
  }

  private static void rename(JsonNode node, String name) {
    if (node instanceof ObjectNode object && object.path(name).isTextual()) {
      object.put(name, "障害が発生しています API");
    }
  }
}
