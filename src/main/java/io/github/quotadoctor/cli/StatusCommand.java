package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.StatusSettings;
import io.github.quotadoctor.config.StatusSettingsResolver;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusPages;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSources;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what the status pages of OpenAI and of the alternatives report. */
final class StatusCommand implements Command {
  private static final Map<String, StatusVerdict> VERDICTS =
      Arrays.stream(StatusVerdict.values())
          .filter(verdict -> verdict != StatusVerdict.NONE_REPORTED)
          .collect(
              Collectors.toMap(
                  StatusVerdict::code,
                  Function.identity(),
                  (one, other) -> one,
                  LinkedHashMap::new));

  private final Session session;

  StatusCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "status";
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(
            List.of(Option.ALL, Option.FAIL_ON, Option.STATUS_SOURCES, Option.STATUS_URL),
            OptionGroups.DISPLAY,
            List.of(Option.PROXY, Option.CA_FILE, Option.TIMEOUT, Option.CONNECT_TIMEOUT)));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(Option.ALL, Option.FAIL_ON, Option.TIMEOUT, Option.OUTPUT);
  }

  @Override
  public Set<OutputFormat> formats() {
    return EnumSet.complementOf(EnumSet.of(OutputFormat.JUNIT, OutputFormat.CSV));
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(this, arguments, display -> resolve(arguments, display));
  }

  /** The words for what a run can be told to fail on. */
  static List<String> verdicts() {
    return List.copyOf(VERDICTS.keySet());
  }

  private int resolve(Arguments arguments, DisplaySettings display) {
    return session.settled(
        new StatusSettingsResolver(session.surroundings(false), VERDICTS.keySet(), pages())
            .resolve(arguments.options()),
        display,
        settings -> survey(settings, display));
  }

  private static List<URI> pages() {
    return providers(true).map(id -> StatusSources.bundled().provider(id).page()).toList();
  }

  private static Stream<ProviderId> providers(boolean all) {
    return Stream.concat(Stream.of(ProviderId.OPENAI), ProviderId.alternatives(all).stream());
  }

  private int survey(StatusSettings settings, DisplaySettings display) {
    return session.settled(
        SourcesChoice.of(settings),
        display,
        sources -> print(survey(settings, sources, display), display));
  }

  private StatusSurvey survey(
      StatusSettings settings, StatusSources sources, DisplaySettings display) {
    try (HttpClient http = session.client(settings.connect(), settings.connection(), display)) {
      StatusPages pages = new StatusPages(http, sources, session.world().clock());
      List<ProviderId> providers = providers(settings.all()).toList();
      Deadline deadline = session.deadline(settings.run());
      List<StatusReading> readings =
          session.showing(
              display,
              () -> session.messages().text("status.progress"),
              () -> pages.read(providers, deadline));
      Set<StatusVerdict> failOn =
          settings.failOn().stream().map(VERDICTS::get).collect(Collectors.toSet());
      return new StatusSurvey(readings.get(0), readings.subList(1, readings.size()), failOn);
    }
  }

  private int print(StatusSurvey survey, DisplaySettings display) {
    String report =
        Display.statusReporter(display, session.words().in(display), session.world())
            .report(survey);
    session.print(report, display);
    return survey.exitCode();
  }
}
