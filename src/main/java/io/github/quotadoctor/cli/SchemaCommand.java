package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.JsonSchemas;
import java.util.List;
import java.util.Optional;

/** Prints the JSON Schema of a document that the program writes. */
final class SchemaCommand implements Command {
  private final Session session;

  SchemaCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "schema";
  }

  @Override
  public Optional<String> argumentLabel() {
    return Optional.of("NAME");
  }

  @Override
  public List<Word> argumentWords() {
    return Word.plain(JsonSchemas.NAMES);
  }

  @Override
  public List<Option> options() {
    return List.of(Option.LANG);
  }

  @Override
  public int run(Arguments arguments) {
    String name = arguments.positional().stream().findFirst().orElse("");
    Optional<String> schema = JsonSchemas.named(name);
    if (schema.isEmpty()) {
      Facts names = Facts.none().with("allowed", JsonSchemas.NAMES);
      return session
          .earlyErrors()
          .report(name.isEmpty() ? "usage.no_schema" : "usage.unknown_schema", names);
    }
    session.console().print(schema.get(), OutputFormat.JSON);
    return ExitCode.OK;
  }
}
