package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.json.JsonReader;

/** Reads the bodies of answers; what is no JSON reads as nothing. */
final class Json {
  private Json() {}

  /** The body of a whole successful answer. */
  static JsonNode ofSuccess(Exchange exchange) {
    return exchange
        .answer()
        .filter(answer -> answer.isSuccess() && answer.body().isWhole())
        .map(answer -> parse(answer.body().text()))
        .orElseGet(MissingNode::getInstance);
  }

  static JsonNode parse(String text) {
    return JsonReader.whole(text).orElseGet(MissingNode::getInstance);
  }
}
