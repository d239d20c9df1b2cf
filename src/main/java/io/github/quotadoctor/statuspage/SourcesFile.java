package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.json.JsonReader;
import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Reads a file of sources; everything in it has to be known, as a typing error must not hide. */
final class SourcesFile {
  private static final String SCHEMA = "quotadoctor.status-sources/1";

  private final FileProblems problems = new FileProblems();
  private final Map<ProviderId, ProviderSources> read = new EnumMap<>(ProviderId.class);

  private SourcesFile() {}

  static ParsedSources parse(String text) {
    return object(text)
        .map(file -> new SourcesFile().parse(file))
        .orElseGet(
            () ->
                new ParsedSources.Refused(
                    new SourceProblem(Kind.NOT_JSON, Optional.empty(), Optional.empty())));
  }

  private static Optional<ObjectNode> object(String text) {
    return JsonReader.strict(text).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
  }

  private ParsedSources parse(ObjectNode file) {
    FileFields fields = new FileFields(file, "", problems);
    if (fields.optionalText("schema").filter(SCHEMA::equals).isEmpty()) {
      problems.add(Kind.WRONG_SCHEMA, Optional.of("schema"));
    }
    fields.optionalText("as_of");
    fields.objects("providers").forEach(this::provider);
    fields.end();
    if (read.isEmpty()) {
      problems.add(Kind.NO_PROVIDERS, Optional.of("providers"));
    }
    return problems
        .first()
        .<ParsedSources>map(ParsedSources.Refused::new)
        .orElseGet(() -> new ParsedSources.Accepted(new StatusSources(read)));
  }

  private void provider(FileFields fields) {
    String code = fields.text("id");
    problems.enter(code);
    Optional<ProviderId> id = ProviderId.of(code);
    if (id.isEmpty()) {
      problems.add(Kind.UNKNOWN_PROVIDER, Optional.of(fields.path("id")));
      return;
    }
    if (read.put(id.get(), ProviderFields.read(id.get(), fields)) != null) {
      problems.add(Kind.PROVIDER_TWICE, Optional.of(fields.path("id")));
    }
  }
}
