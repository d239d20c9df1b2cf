package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one source of a file of sources. */
final class SourceFields {
  private SourceFields() {}

  static Source read(FileFields fields) {
    Adapter adapter = adapter(fields);
    URI url = FileAddress.required(fields, "url");
    boolean trouble = word(fields, "proves", List.of("trouble")).isPresent();
    boolean statuspage = adapter == Adapter.STATUSPAGE;
    Source source =
        new Source(
            adapter,
            url,
            statuspage ? FileAddress.optional(fields, "beside") : Optional.empty(),
            statuspage ? fields.optionalText("page_id") : Optional.empty(),
            statuspage
                ? fields.count("max_age_days").map(days -> Duration.ofDays(days))
                : Optional.empty(),
            trouble,
            adapter == Adapter.FEED ? feed(fields) : Optional.empty());
    fields.end();
    return source;
  }

  private static Adapter adapter(FileFields fields) {
    String code = fields.text("adapter");
    Optional<Adapter> known = Adapter.of(code);
    if (known.isEmpty() && !code.isEmpty()) {
      fields.problems().add(Kind.UNKNOWN_ADAPTER, Optional.of(code));
    }
    return known.orElse(Adapter.STATUSPAGE);
  }

  private static Optional<FeedMatch> feed(FileFields fields) {
    Optional<FeedMatch> match = fields.object("feed").map(SourceFields::match);
    return match.isPresent() ? match : fields.missing("feed", match);
  }

  private static FeedMatch match(FileFields fields) {
    FeedMatch.Where where =
        required(fields, "where", List.of("components", "title")).equals("title")
            ? FeedMatch.Where.TITLE
            : FeedMatch.Where.COMPONENTS;
    boolean whole = required(fields, "match", List.of("whole", "part")).equals("whole");
    Map<String, List<String>> texts = fields.listsByName("texts");
    if (texts.isEmpty()) {
      fields.missing("texts", texts);
    }
    FeedMatch match = new FeedMatch(where, whole, texts, fields.flag("open_without_status"));
    fields.end();
    return match;
  }

  private static String required(FileFields fields, String name, List<String> known) {
    Optional<String> word = word(fields, name, known);
    return word.orElseGet(() -> fields.missing(name, ""));
  }

  private static Optional<String> word(FileFields fields, String name, List<String> known) {
    Optional<String> word = fields.optionalText(name);
    if (word.filter(it -> !known.contains(it)).isPresent()) {
      fields.problems().add(Kind.WRONG_VALUE, Optional.of(fields.path(name)));
    }
    return word;
  }
}
