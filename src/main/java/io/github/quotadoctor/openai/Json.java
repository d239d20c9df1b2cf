package io.github.quotadoctor.openai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.quotadoctor.http.Exchange;

/** Reads the bodies of answers; what is no JSON reads as nothing. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  /** The body of a whole successful answer. */
  static JsonNode ofSuccess(Exchange exchange) {
    return exchange
        .answer()
        .filter(answer -> answer.isSuccess() && answer.body().isWhole())
        .map(answer -> parse(answer.body().text()))
        .orElseGet(MissingNode::getInstance);
  }

  private static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
