package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error that ended a run before there was a report, as {@code quotadoctor.error/1}. */
public final class JsonError {
  private JsonError() {}

  /** The document for an error with this code and message. */
  public static String of(int exitCode, String code, String message) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.error/1");
    root.put("exit_code", exitCode);
    root.putObject("error").put("code", code).put("message", message);
    return JsonText.of(root);
  }
}
