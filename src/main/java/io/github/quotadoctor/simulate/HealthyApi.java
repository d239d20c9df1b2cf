package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an account with credit and without trouble is answered, bad requests included. */
final class HealthyApi {
  private final JsonNode models = Answers.shared("models").body().path("data");

  Answer answer(Route route, Request request) {
    return complaint(route, request).orElseGet(() -> selected(route, request));
  }

  private Optional<Answer> complaint(Route route, Request request) {
    if (request.body().tooLarge()) {
      return Optional.of(Answers.shared("body_too_large"));
    }
    if (route.method().equals("GET")) {
      return Optional.empty();
    }
    if (request.body().json().filter(JsonNode::isObject).isEmpty()) {
      return Optional.of(Answers.shared("unparsable_body"));
    }
    for (String name : route.required()) {
      if (request.field(name).isEmpty()) {
        return Optional.of(missing(name));
      }
    }
    if (request.field("stream").filter(JsonNode::asBoolean).isPresent()) {
      return Optional.of(Answers.shared("no_streams"));
    }
    if (route.required().contains("model") && element(models, model(request)).isEmpty()) {
      return Optional.of(Answers.shared("unknown_model"));
    }
    return Generated.inputs(request) > Generated.MAXIMUM_INPUTS
            && route.path().equals("/v1/embeddings")
        ? Optional.of(Answers.shared("too_many_inputs"))
        : Optional.empty();
  }

  private static String model(Request request) {
    return request.field("model").map(JsonNode::asText).orElse("");
  }

  private static Answer missing(String name) {
    return filled(Answers.shared("missing_parameter"), "parameter", name);
  }

  private static Answer filled(Answer answer, String name, String value) {
    JsonNode text = JsonNodeFactory.instance.textNode(value);
    return answer.withBody(Template.fill(answer.body(), Map.of(name, text)));
  }

  private Answer selected(Route route, Request request) {
    Answer whole = Answers.shared(route.reply());
    List<String> ids = route.match(request.path()).orElse(List.of());
    return switch (route.selects()) {
      case WHOLE -> whole;
      case ELEMENT -> found(whole, element(whole.body().path("data"), last(ids)), route, last(ids));
      case PROJECT ->
          found(whole, Optional.ofNullable(whole.body().get(ids.get(0))), route, ids.get(0));
      case BUCKETS ->
          UsageBuckets.page(whole.body(), request)
              .map(whole::withBody)
              .orElseGet(() -> missing("start_time"));
    };
  }

  private static Answer found(Answer whole, Optional<JsonNode> part, Route route, String id) {
    String absent = route.group().equals("models") ? "unknown_model_id" : "no_such_object";
    return part.map(whole::withBody).orElseGet(() -> filled(Answers.shared(absent), "id", id));
  }

  private static Optional<JsonNode> element(JsonNode list, String id) {
    for (JsonNode element : list) {
      if (element.path("id").asText().equals(id)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  private static String last(List<String> ids) {
    return ids.get(ids.size() - 1);
  }
}
