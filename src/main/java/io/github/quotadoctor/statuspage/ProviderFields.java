package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one provider of a file of sources. */
final class ProviderFields {
  private ProviderFields() {}

  static ProviderSources read(ProviderId id, FileFields fields) {
    String name = fields.text("name");
    URI page = FileAddress.required(fields, "page");
    Coverage coverage = coverage(fields);
    Catalogue catalogue =
        fields
            .object("scope")
            .or(() -> fields.missing("scope", Optional.empty()))
            .map(ScopeFields::read)
            .orElse(ScopeFields.WHOLE_PAGE);
    List<Source> sources = fields.objects("sources").stream().map(SourceFields::read).toList();
    if (sources.isEmpty()) {
      fields.missing("sources", sources);
    }
    List<URI> history =
        fields.texts("history").stream()
            .map(text -> FileAddress.of(text, fields.path("history"), fields.problems()))
            .toList();
    fields.end();
    Provider provider = new Provider(id, name, page, coverage);
    return new ProviderSources(provider, catalogue, sources, history);
  }

  private static Coverage coverage(FileFields fields) {
    String code = fields.text("coverage");
    Optional<Coverage> known =
        Arrays.stream(Coverage.values()).filter(it -> it.code().equals(code)).findFirst();
    if (known.isEmpty()) {
      fields.problems().add(Kind.WRONG_VALUE, Optional.of(fields.path("coverage")));
    }
    return known.orElse(Coverage.POSTS);
  }
}
