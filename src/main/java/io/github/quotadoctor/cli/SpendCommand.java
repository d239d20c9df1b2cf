package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.SpendSettings;
import io.github.quotadoctor.config.SpendSettingsResolver;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.openai.AdminApi;
import io.github.quotadoctor.report.SpendWords;
import io.github.quotadoctor.spend.Grouping;
import io.github.quotadoctor.spend.SpendFault;
import io.github.quotadoctor.spend.SpendQuestion;
import io.github.quotadoctor.spend.SpendReader;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Windows;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells who used up what the organization may spend. */
final class SpendCommand implements Command {
  private static final Map<String, Grouping> GROUPINGS =
      Arrays.stream(Grouping.values())
          .collect(Collectors.toMap(Grouping::word, Function.identity()));

  private final Session session;

  SpendCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "spend";
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(
            List.of(Option.BY, Option.TOP),
            OptionGroups.DISPLAY,
            OptionGroups.ADMIN,
            List.of(
                Option.ENV_FILE,
                Option.BASE_URL,
                Option.PROXY,
                Option.CA_FILE,
                Option.TIMEOUT,
                Option.REQUEST_TIMEOUT,
                Option.CONNECT_TIMEOUT)));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(Option.BY, Option.TOP, Option.ADMIN_KEY_ENV, Option.OUTPUT);
  }

  @Override
  public Set<OutputFormat> formats() {
    return EnumSet.of(
        OutputFormat.TEXT, OutputFormat.JSON, OutputFormat.MARKDOWN, OutputFormat.CSV);
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(this, arguments, display -> resolve(arguments, display));
  }

  /** The words for what costs can be told apart by, the default first. */
  static List<String> groupings() {
    return Arrays.stream(Grouping.values()).map(Grouping::word).toList();
  }

  private int resolve(Arguments arguments, DisplaySettings display) {
    return session.settled(
        new SpendSettingsResolver(session.surroundings(false), groupings())
            .resolve(arguments.options()),
        display,
        settings -> ask(settings, display));
  }

  private int ask(SpendSettings settings, DisplaySettings display) {
    settings.adminKey().ifPresent(key -> session.redactor().learn(key.value()));
    if (!AdminApi.mayBeSentTo(settings.target())) {
      Sourced<URI> baseUrl = settings.target().baseUrl();
      String name =
          baseUrl.source().isOption() ? Option.BASE_URL.longName() : baseUrl.source().name();
      return session
          .usageErrors(display)
          .report(
              "usage.admin_key_host",
              Facts.of("name", name).with("host", baseUrl.value().getHost()));
    }
    SpendQuestion question = question(settings);
    Optional<SpendFault> fault = SpendFault.of(settings.adminKey().map(Sourced::value));
    return print(
        fault.isPresent()
            ? new SpendSurvey.Untold(question, fault.get())
            : survey(settings, question, display),
        display);
  }

  private SpendQuestion question(SpendSettings settings) {
    return new SpendQuestion(
        settings.target().baseUrl().value(),
        Optional.ofNullable(GROUPINGS.get(settings.by())).orElse(Grouping.PROJECT),
        settings.top(),
        new Windows(session.world().clock().instant().truncatedTo(ChronoUnit.SECONDS)),
        settings.adminKey().map(SpendQuestion.AdminKey::of));
  }

  private SpendSurvey survey(
      SpendSettings settings, SpendQuestion question, DisplaySettings display) {
    try (HttpClient http =
        session.client(settings.limits().connect(), settings.connection(), display)) {
      Deadline deadline = session.deadline(settings.limits().run());
      Optional<AdminApi> api =
          settings
              .adminKey()
              .flatMap(
                  key ->
                      AdminApi.of(
                          http, settings.target(), key.value(), settings.limits(), deadline));
      SpendReader reader = new SpendReader(api.orElseThrow(), deadline, http::requests);
      CurrentSpendStep step = new CurrentSpendStep(session.messages());
      return session.showing(display, step::words, () -> reader.read(question, step));
    }
  }

  /** Faults go to stderr in every format, so that a table that was expected stays empty. */
  private int print(SpendSurvey survey, DisplaySettings display) {
    session.print(
        Display.spendReporter(display, session.words().in(display), session.world()).report(survey),
        display);
    SpendWords words = new SpendWords(session.messages());
    boolean saysAll = display.quiet() == 0 && display.format() != OutputFormat.CSV;
    String fault =
        survey.fold(told -> told.whole() || saysAll ? "" : words.incomplete(), words::fault);
    if (!fault.isEmpty() && display.quiet() < 2) {
      session.console().printError("quotadoctor: " + fault + "\n");
    }
    return survey.exitCode();
  }
}
