package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Redactor;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of the values of a document and lets its markup be: a placeholder that stands
 * where a key should may well be the name of a field.
 */
final class DocumentMask {
  private final Redactor redactor;

  DocumentMask(Redactor redactor) {
    this.redactor = redactor;
  }

  String mask(String document, OutputFormat format) {
    return values(format)
        .map(Pattern::compile)
        .map(values -> values.matcher(document))
        .map(values -> values.replaceAll(found -> Matcher.quoteReplacement(of(found))))
        .orElseGet(() -> redactor.redact(document));
  }

  private String of(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        String before = found.group().substring(0, found.start(group) - found.start());
        return before + redactor.redact(found.group(group));
      }
    }
    return found.group();
  }

  /** What in such a document is a value, in the groups of a pattern; empty where everything is. */
  private static Optional<String> values(OutputFormat format) {
    return switch (format) {
      case TEXT, SHORT, MARKDOWN -> Optional.empty();
      case JSON -> Optional.of("\"[a-z_]+\"(?=\\s*:)|(\"(?:[^\"\\\\]|\\\\.)*+\")");
      case JUNIT -> Optional.of("=(\"[^\"]*\")|>([^<]+)(?=<)");
      case PROMETHEUS -> Optional.of("(\"(?:[^\"\\\\]|\\\\.)*+\")");
      case CSV -> Optional.of("(?s)(?<=\n)(.+)");
      case GITHUB -> Optional.of("(?m)(?<= title=)(.+)");
    };
  }
}
