package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes an answer into a reply: fills its placeholders and adds the headers of its layer. */
final class ReplyMaker {
  private final SimulatedAccount account;
  private final ReplyHeaders headers;

  ReplyMaker(SimulatedAccount account, ReplyHeaders headers) {
    this.account = account;
    this.headers = headers;
  }

  Reply make(Answer answer, Request request) {
    return make(answer, request, Map.of());
  }

  /**
   * Makes the reply.
   *
   * @param more placeholders beside those of the account and the request
   */
  Reply make(Answer answer, Request request, Map<String, JsonNode> more) {
    Map<String, JsonNode> values = new LinkedHashMap<>(account.values());
    putRequest(values, request);
    values.putAll(Generated.values(request));
    values.putAll(more);
    JsonNode body = Template.fill(answer.body(), values);
    Map<String, String> filled = new LinkedHashMap<>();
    filled.put("content-type", body.isTextual() ? "text/html; charset=utf-8" : "application/json");
    headers
        .of(answer.layer(), answer.status(), request)
        .forEach((name, value) -> filled.put(name, fill(value, values)));
    answer.headers().forEach((name, value) -> filled.put(name, fill(value, values)));
    return new Reply(
        answer.status(), filled, body.isTextual() ? body.textValue() : Json.print(body));
  }

  private static String fill(String text, Map<String, JsonNode> values) {
    return Template.fill(JsonNodeFactory.instance.textNode(text), values).asText();
  }

  private static void putRequest(Map<String, JsonNode> values, Request request) {
    Map<String, String> texts =
        Map.of(
            "method", request.method(),
            "path", request.path(),
            "masked_key", SimulatedAccount.masked(request.key().orElse("")),
            "organization_header", request.header("OpenAI-Organization").orElse(""),
            "project_header", request.header("OpenAI-Project").orElse(""));
    texts.forEach((name, text) -> values.put(name, JsonNodeFactory.instance.textNode(text)));
  }
}
