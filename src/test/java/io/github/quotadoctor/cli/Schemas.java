package io.github.quotadoctor.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** The JSON Schemas that ship with the program. */
public final class Schemas {
  private final JsonSchema schema;

  private Schemas(String name) {
    String text = new Run().run("schema", name.replace(".json", "")).out();
    this.schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  public static Schemas report() {
    return new Schemas("report.json");
  }

  static Schemas attempt() {
    return new Schemas("attempt.json");
  }

  static Schemas explanation() {
    return new Schemas("explanation.json");
  }

  public static Schemas comparison() {
    return new Schemas("comparison.json");
  }

  public static Schemas status() {
    return new Schemas("status.json");
  }

  public static Schemas spend() {
    return new Schemas("spend.json");
  }

  static Schemas error() {
    return new Schemas("error.json");
  }

  /** What is wrong with a document. */
  public List<String> problems(String document) {
    return schema.validate(document, InputFormat.JSON).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }
}
