package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.classify.Origin.Family;
import io.github.quotadoctor.diagnosis.FactValue;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The services whose errors look like OpenAI's, from {@code origins.json}: the first whose mark
 * stands in a text is the one. Source of the marks: the services' own error answers as they stand
 * in public issue threads and recorded traffic, 2023 to 2026.
 */
final class Origins {
  /** What no error of OpenAI's holds, and what may stand in one by chance. */
  private record Mark(Origin origin, Words sure, Words named) {}

  private static final List<Mark> MARKS = load();

  private Origins() {}

  /** The service that surely wrote this. */
  static Optional<Origin> sure(String words) {
    return first(words, Mark::sure);
  }

  /** The service that is named here, whatever for. */
  static Optional<Origin> named(String words) {
    return first(words, Mark::named);
  }

  private static Optional<Origin> first(String words, Function<Mark, Words> kind) {
    String lower = words.toLowerCase(Locale.ROOT);
    return MARKS.stream()
        .filter(mark -> kind.apply(mark).standIn(words, lower))
        .findFirst()
        .map(Mark::origin);
  }

  private static List<Mark> load() {
    List<Mark> marks = new ArrayList<>();
    for (JsonNode node : JsonReader.resource(Origins.class, "origins.json")) {
      Family family = Family.valueOf(node.path("family").asText().toUpperCase(Locale.ROOT));
      marks.add(
          new Mark(
              new Origin(name(node), family),
              Words.of(node.path("sure")),
              Words.of(node.path("named"))));
    }
    return List.copyOf(marks);
  }

  private static FactValue name(JsonNode node) {
    return node.has("kind")
        ? new FactValue.Words(Statement.of("provider." + node.path("kind").asText()))
        : new FactValue.Text(node.path("name").asText());
  }
}
