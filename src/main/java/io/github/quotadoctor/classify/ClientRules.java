package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What client libraries say when no answer came, or when nothing was sent, from {@code
 * client_errors.json}; the first that stands in a text counts. Source: the libraries' own messages
 * as they stand in public issue threads, 2023 to 2026.
 */
final class ClientRules {
  private record Saying(Cause cause, Words words) {}

  private static final List<Saying> SAYINGS = load();

  private ClientRules() {}

  static Optional<Finding> found(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SAYINGS.stream()
        .filter(saying -> saying.words().standIn(text, lower))
        .findFirst()
        .map(saying -> Finding.of(saying.cause()).held(Confidence.LIKELY));
  }

  static Optional<Finding> byStatus(int status) {
    return switch (status) {
      case 407 -> Optional.of(Finding.of(Cause.PROXY_FAILURE));
      case 408 -> Optional.of(Finding.of(Cause.TIMEOUT));
      default -> Optional.empty();
    };
  }

  private static List<Saying> load() {
    List<Saying> sayings = new ArrayList<>();
    for (JsonNode node : JsonReader.resource(ClientRules.class, "client_errors.json")) {
      Cause cause = Cause.valueOf(node.path("cause").asText().toUpperCase(Locale.ROOT));
      sayings.add(new Saying(cause, Words.of(node.path("words"))));
    }
    return List.copyOf(sayings);
  }
}
