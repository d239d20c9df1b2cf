package io.github.quotadoctor.openai;

import io.github.quotadoctor.http.Exchange;
import java.util.Locale;
import java.util.regex.Pattern;

/** Why the Admin API did not tell. Source: error forms of the Admin API, seen until August 2026. */
public enum AdminRefusal {
  /** The admin key was not accepted. */
  KEY_REJECTED,
  /** The admin key lacks a scope, or is no admin key at all. */
  MISSING_SCOPE,
  /** Questions from this address or region are not answered. */
  NOT_FROM_HERE,
  /** Too many requests. */
  RATE_LIMITED,
  /** The server failed. */
  SERVER_FAILED,
  /** No answer came, or not in time. */
  UNREACHABLE,
  /** The answer has another form than the Admin API's. */
  UNREADABLE;

  private static final Pattern PLACES =
      Pattern.compile("ip_not_authorized|unsupported_country_region_territory");

  private static final Pattern MISSING_SCOPES =
      Pattern.compile("missing scopes|insufficient permissions", Pattern.CASE_INSENSITIVE);

  /** A page of something in between is no answer of the Admin API. */
  private static boolean isError(String text) {
    return Json.parse(text).path("error").isObject();
  }

  /** The refusal as it stands in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What an exchange without a usable answer means. */
  static AdminRefusal of(Exchange exchange) {
    return exchange.fold(AdminRefusal::of, broken -> UNREACHABLE);
  }

  private static AdminRefusal of(Exchange.Answered answer) {
    if (answer.status() >= 500) {
      return SERVER_FAILED;
    }
    if (answer.status() == 429) {
      return RATE_LIMITED;
    }
    String text = answer.body().text();
    if (PLACES.matcher(text).find()) {
      return NOT_FROM_HERE;
    }
    if (MISSING_SCOPES.matcher(text).find() || (answer.status() == 403 && isError(text))) {
      return MISSING_SCOPE;
    }
    return answer.status() == 401 ? KEY_REJECTED : UNREADABLE;
  }
}
