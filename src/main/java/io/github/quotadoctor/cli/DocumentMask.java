package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Redactor;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of the values of a document and lets its markup be: a placeholder that stands
 * where a key should may well be the name of a field.
 */
final class DocumentMask {
  private static final Pattern WHOLE = Pattern.compile("(?s)(.+)");
  private static final Pattern JSON =
      Pattern.compile("\"[a-z_]+\"(?=\\s*:)|(\"(?:[^\"\\\\]|\\\\.)*+\")");
  private static final Pattern XML = Pattern.compile("=(\"[^\"]*\")|>([^<]+)(?=<)");
  private static final Pattern LABELS = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")");
  private static final Pattern BELOW_FIRST_LINE = Pattern.compile("(?s)(?<=\n)(.+)");
  private static final Pattern COMMANDS = Pattern.compile("(?m)(?<= title=)(.+)");

  private final Redactor redactor;

  DocumentMask(Redactor redactor) {
    this.redactor = redactor;
  }

  String mask(String document, OutputFormat format) {
    return values(format)
        .matcher(document)
        .replaceAll(found -> Matcher.quoteReplacement(of(found)));
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

  /** What in such a document is a value, in the groups of a pattern. */
  private static Pattern values(OutputFormat format) {
    return switch (format) {
      case TEXT, SHORT, MARKDOWN -> WHOLE;
      case JSON -> JSON;
      case JUNIT -> XML;
      case PROMETHEUS -> LABELS;
      case CSV -> BELOW_FIRST_LINE;
      case GITHUB -> COMMANDS;
    };
  }
}
