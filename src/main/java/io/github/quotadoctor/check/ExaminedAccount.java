package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Billed;
import java.time.Clock;
import java.util.Optional;

/** What the Admin API tells of the account whose key is examined; asked at most once. */
final class ExaminedAccount {
  private final Examination examination;
  private final Inquiry inquiry;
  private final Clock clock;
  private final Once<Optional<Account>> account;

  ExaminedAccount(Examination examination, Inquiry inquiry, Clock clock) {
    this.examination = examination;
    this.inquiry = inquiry;
    this.clock = clock;
    this.account = new Once<>(this::ask);
  }

  /** Empty without an admin key, and where nothing was answered. */
  Optional<Account> told() {
    return examination.settings().admin().key().isEmpty() || examination.answered().isEmpty()
        ? Optional.empty()
        : account.get();
  }

  /** What was told if it was asked for; sends nothing. */
  Optional<Account> known() {
    return account.known().flatMap(it -> it);
  }

  private Optional<Account> ask() {
    Settings settings = examination.settings();
    ApiKey key = settings.keys().key().orElseThrow().value();
    return inquiry
        .account(project(settings))
        .map(
            evidence ->
                new Account(
                    evidence, key, RateLimits.in(examination.billableHeaders()), clock.instant()));
  }

  /** The project that is billed, as an answer or a header names it. */
  private Optional<String> project(Settings settings) {
    return examination
        .billed()
        .flatMap(Billed::project)
        .or(() -> settings.headers().project().map(Sourced::value));
  }
}
