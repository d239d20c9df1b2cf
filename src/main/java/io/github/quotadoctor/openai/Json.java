package io.github.quotadoctor.openai;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.quotadoctor.http.Exchange;

/** Reads the bodies of answers; what is no JSON reads as nothing. */
final class Json {
  /** Far more than the longest list of models has. */
  private static final long MOST_TOKENS = 200_000;

  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

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
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }
}
