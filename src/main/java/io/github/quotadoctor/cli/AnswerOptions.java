package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.TextFile;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.paste.Given;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of an answer besides its text, from {@code --status} and {@code --headers}. */
final class AnswerOptions {
  private static final Duration LONGEST_READING = Duration.ofSeconds(10);

  private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
  private static final Pattern STATUS_LINE = Pattern.compile("(?m)^HTTP/[\\d.]{1,3} ([1-5]\\d\\d)");
  private static final Pattern HEADER =
      Pattern.compile("(?m)^[<\\s]{0,3}([A-Za-z][A-Za-z0-9-]{0,60}):[ \\t]*([^\\r\\n]{0,1000})");

  private final Path workingDirectory;

  AnswerOptions(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  Resolution<Given> resolve(GivenOptions options) {
    List<UsageProblem> problems = new ArrayList<>();
    Optional<String> status = options.value(Option.STATUS);
    if (status.filter(it -> !STATUS.matcher(it).matches()).isPresent()) {
      problems.add(
          new UsageProblem(
              "usage.number", Map.of("name", "--status", "least", "100", "most", "599")));
    }
    Optional<String> name = options.value(Option.HEADERS);
    Optional<String> headers =
        name.flatMap(it -> TextFile.read(workingDirectory, it, LONGEST_READING));
    if (name.isPresent() && headers.isEmpty()) {
      problems.add(new UsageProblem("usage.unreadable_file", Map.of("file", name.get())));
    }
    return problems.isEmpty()
        ? new Resolution.Settled<>(given(status, headers.orElse("")))
        : new Resolution.Refused<>(problems);
  }

  private static Given given(Optional<String> status, String text) {
    Map<String, String> headers = new TreeMap<>();
    Matcher header = HEADER.matcher(text);
    while (header.find()) {
      headers.put(header.group(1).toLowerCase(Locale.ROOT), header.group(2).strip());
    }
    Matcher line = STATUS_LINE.matcher(text);
    Optional<String> told = line.find() ? Optional.of(line.group(1)) : Optional.empty();
    return new Given(status.or(() -> told).map(Integer::valueOf), headers);
  }
}
