package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.ReplyEvidence;

/** What an answer said, as it stands in every document. */
final class JsonEvidence {
  private JsonEvidence() {}

  static void write(ObjectNode node, ReplyEvidence evidence) {
    node.put("http_status", evidence.httpStatus().orElse(null));
    node.put("error_type", evidence.errorType().orElse(null));
    node.put("error_code", evidence.errorCode().orElse(null));
    node.put("error_param", evidence.errorParam().orElse(null));
    node.put("message", evidence.message().orElse(null));
    node.put("request_id", evidence.requestId().orElse(null));
    JsonText.seconds(node, "retry_after_s", evidence.retryAfter());
    ObjectNode headers = node.putObject("headers");
    evidence.headers().forEach(headers::put);
  }
}
