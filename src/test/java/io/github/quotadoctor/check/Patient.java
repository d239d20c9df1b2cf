package io.github.quotadoctor.check;

import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.AdminChoice;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.KeyChoice;
import io.github.quotadoctor.config.KeyPresence;
import io.github.quotadoctor.config.Limits;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.Target;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody's settings, ordinary unless told otherwise. */
final class Patient {
  static final String ADMIN_KEY = "sk-admin-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7";
  static final String KEY = "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7";

  private final List<Sourced<ApiKey>> others = new ArrayList<>();
  private final List<AccountHeaders.Conflict> conflicts = new ArrayList<>();
  private Optional<String> key = Optional.of(KEY);
  private Source place = Source.variable("OPENAI_API_KEY");
  private KeyPresence otherwise = KeyPresence.UNSET;
  private URI baseUrl = URI.create("https://api.openai.com/v1");
  private boolean openAi = true;
  private Optional<Sourced<String>> organization = Optional.empty();
  private Optional<Sourced<String>> project = Optional.empty();
  private List<String> customNames = List.of();
  private ProbeKind probe = ProbeKind.TINY;
  private Optional<String> model = Optional.empty();
  private Set<String> skipped = Set.of();
  private Connection connection = Connection.DIRECT;
  private Optional<String> openFile = Optional.empty();
  private AdminChoice admin = AdminChoice.NONE;

  Patient key(String text) {
    key = Optional.of(text);
    return this;
  }

  Patient withoutKey() {
    key = Optional.empty();
    return this;
  }

  Patient withEmptyVariable() {
    return withoutKey(KeyPresence.EMPTY);
  }

  Patient withoutKey(KeyPresence why) {
    otherwise = why;
    return withoutKey();
  }

  Patient otherKey(String text) {
    others.add(
        new Sourced<>(ApiKey.of(text).orElseThrow(), Source.envFile("OPENAI_API_KEY", ".env")));
    return this;
  }

  Patient behind(String url) {
    baseUrl = URI.create(url);
    openAi = false;
    return this;
  }

  Patient organization(String id) {
    organization = Optional.of(new Sourced<>(id, Source.variable("OPENAI_ORG_ID")));
    return this;
  }

  Patient project(String id) {
    project = Optional.of(new Sourced<>(id, Source.option(Option.PROJECT)));
    return this;
  }

  Patient conflict(String ignored) {
    conflicts.add(
        new AccountHeaders.Conflict(
            organization, new Sourced<>(ignored, Source.variable("OPENAI_ORGANIZATION"))));
    return this;
  }

  Patient customHeaders(String... names) {
    customNames = List.of(names);
    return this;
  }

  Patient reachedBy(Connection way) {
    connection = way;
    return this;
  }

  Patient openFile(String name) {
    openFile = Optional.of(name);
    return this;
  }

  Patient withAdminKey() {
    return withAdminKey(ADMIN_KEY, Optional.empty());
  }

  Patient spendingAtMost(int percent) {
    return withAdminKey(ADMIN_KEY, Optional.of(percent));
  }

  Patient withAdminKey(String text, Optional<Integer> percent) {
    admin =
        new AdminChoice(
            ApiKey.of(text).map(it -> new Sourced<>(it, Source.variable("OPENAI_ADMIN_KEY"))),
            percent);
    return this;
  }

  Patient withoutProbe() {
    probe = ProbeKind.NONE;
    return this;
  }

  Patient model(String id) {
    model = Optional.of(id);
    return this;
  }

  Patient skipping(String... ids) {
    skipped = Set.of(ids);
    return this;
  }

  Settings settings() {
    return new Settings(
        Optional.empty(),
        new Target(
            new Sourced<>(baseUrl, Source.DEFAULT),
            openAi,
            URI.create("https://status.openai.com")),
        new KeyChoice(
            key.flatMap(ApiKey::of).map(it -> new Sourced<>(it, place)),
            place,
            key.flatMap(ApiKey::of).isPresent() ? KeyPresence.THERE : otherwise,
            openFile,
            others),
        new AccountHeaders(organization, project, conflicts, customNames),
        probe,
        model,
        skipped,
        new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(5), 0),
        connection,
        admin);
  }

  /** The examination of this patient. */
  Visit visit(ScriptedInquiry inquiry) {
    return Visit.of(settings(), inquiry, Doctor.CHECKS);
  }
}
