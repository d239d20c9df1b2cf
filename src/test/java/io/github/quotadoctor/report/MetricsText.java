package io.github.quotadoctor.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads metrics as a server would, and tells what is wrong with them. Source: "Exposition formats",
 * prometheus.io, text format 0.0.4.
 */
public final class MetricsText {
  private static final Pattern HELP = Pattern.compile("# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)");
  private static final Pattern TYPE =
      Pattern.compile(
          "# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge|histogram|summary|untyped)");
  private static final String LABEL = "[a-zA-Z_][a-zA-Z0-9_]*=\"(?:[^\"\\\\\n]|\\\\[\\\\n\"])*\"";
  private static final Pattern SAMPLE =
      Pattern.compile(
          "([a-zA-Z_:][a-zA-Z0-9_:]*)(\\{"
              + LABEL
              + "(?:,"
              + LABEL
              + ")*})? "
              + "([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?|NaN|[+-]?Inf)");

  private final List<String> problems = new ArrayList<>();
  private final Set<String> helped = new HashSet<>();
  private final Set<String> typed = new HashSet<>();
  private final Set<String> samples = new HashSet<>();
  private final List<String> families = new ArrayList<>();

  private MetricsText() {}

  /** Everything that a server would refuse, and what it would warn of. */
  public static List<String> problems(String text) {
    MetricsText reader = new MetricsText();
    if (!text.endsWith("\n")) {
      reader.problems.add("the last line does not end");
    }
    text.lines().forEach(reader::line);
    return reader.problems;
  }

  private void line(String line) {
    Matcher help = HELP.matcher(line);
    Matcher type = TYPE.matcher(line);
    Matcher sample = SAMPLE.matcher(line);
    if (help.matches()) {
      once(helped, help.group(1), "told twice what it is: ");
      begin(help.group(1));
    } else if (type.matches()) {
      once(typed, type.group(1), "typed twice: ");
      begin(type.group(1));
    } else if (sample.matches()) {
      begin(sample.group(1));
      once(samples, sample.group(1) + sample.group(2), "the same sample twice: ");
      if (!typed.contains(sample.group(1))) {
        problems.add("a sample before its type: " + line);
      }
    } else {
      problems.add("cannot be read: " + line);
    }
  }

  /** A family must stand in one piece. */
  private void begin(String family) {
    boolean goesOn = !families.isEmpty() && families.get(families.size() - 1).equals(family);
    if (!goesOn && families.contains(family)) {
      problems.add("in two pieces: " + family);
    }
    if (!goesOn) {
      families.add(family);
    }
  }

  private void once(Set<String> seen, String what, String otherwise) {
    if (!seen.add(what)) {
      problems.add(otherwise + what);
    }
  }
}
