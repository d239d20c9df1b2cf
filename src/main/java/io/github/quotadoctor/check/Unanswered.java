package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Certificate;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Stage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Tells what it means that a request brought no answer. */
final class Unanswered {
  /** The variant of a closed port of this machine. */
  static final String NOBODY = "nobody";

  private static final int MOST_HOSTS = 3;
  private static final Set<Breakage> TOLD_BY_CERTIFICATE =
      EnumSet.of(Breakage.UNTRUSTED_ISSUER, Breakage.EXPIRED, Breakage.NOT_YET_VALID);

  private final Settings settings;
  private final Clock clock;

  Unanswered(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Finding finding(Exchange.Broken broken) {
    Cause cause = cause(broken.breakage());
    Facts facts =
        Facts.of(Facts.VARIANT, variant(cause, broken))
            .with("reason", broken.reason())
            .with("seconds", seconds(broken.took()));
    return Finding.of(cause, broken.certificate().map(this::shown).orElse(Facts.none()).and(facts));
  }

  private static Cause cause(Breakage breakage) {
    return switch (breakage) {
      case UNKNOWN_HOST -> Cause.DNS_FAILURE;
      case NOT_CONNECTED, CUT -> Cause.CONNECTION_FAILED;
      case UNTRUSTED_ISSUER,
          SELF_SIGNED,
          EXPIRED,
          NOT_YET_VALID,
          OTHER_HOST,
          CERTIFICATE,
          HANDSHAKE,
          NOT_TLS ->
          Cause.TLS_FAILURE;
      case PROXY_LOGIN, PROXY_REFUSED, PROXY_UNKNOWN, PROXY_NOT_CONNECTED, PROXY_TIMED_OUT ->
          Cause.PROXY_FAILURE;
      case TIMED_OUT -> Cause.TIMEOUT;
      case NOT_HTTP -> Cause.NOT_AN_API_ANSWER;
    };
  }

  private String variant(Cause cause, Exchange.Broken broken) {
    if (broken.breakage() == Breakage.PROXY_LOGIN) {
      boolean throughTunnel =
          broken.stage().compareTo(Stage.TLS) >= 0 && "https".equals(broken.url().getScheme());
      return settings
          .proxy()
          .map(Sourced::value)
          .filter(proxy -> !throughTunnel)
          .map(proxy -> proxy.login().isPresent() ? "login_refused" : "login_missing")
          .orElse("login");
    }
    if (broken.certificate().isEmpty() && TOLD_BY_CERTIFICATE.contains(broken.breakage())) {
      return "certificate";
    }
    if (broken.breakage() == Breakage.NOT_CONNECTED && isNobodyHere(broken)) {
      return NOBODY;
    }
    Enum<?> variant = cause == Cause.TIMEOUT ? broken.stage() : broken.breakage();
    return variant.name().toLowerCase(Locale.ROOT);
  }

  /** Not so in a simulation, which shows what happens elsewhere. */
  private boolean isNobodyHere(Exchange.Broken broken) {
    return settings.scenario().isEmpty()
        && settings.target().isThisMachine()
        && broken.reason().equals("ConnectException");
  }

  private Facts shown(Certificate certificate) {
    Facts facts =
        Facts.of("issuer", certificate.issuer())
            .with("from", date(certificate.from()))
            .with("until", date(certificate.until()))
            .with("today", LocalDate.now(clock).toString());
    return facts.with("hosts", certificate.hosts().stream().limit(MOST_HOSTS).toList());
  }

  private static String date(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static String seconds(Duration took) {
    return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
  }
}
