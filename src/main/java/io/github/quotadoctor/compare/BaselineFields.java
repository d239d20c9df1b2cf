package io.github.quotadoctor.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.diagnosis.ReportedValue;
import io.github.quotadoctor.diagnosis.SpendStanding;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes out of a report what is compared; what cannot be used is noted by its place. */
final class BaselineFields {
  private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,64}");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{8}");
  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
  private static final BigDecimal LARGEST_LIMIT = new BigDecimal("1000000000000");
  private static final int MOST_DECIMALS = 12;

  private final JsonNode report;
  private final List<String> wrong = new ArrayList<>();

  BaselineFields(JsonNode report) {
    this.report = report;
  }

  /** The place of the first value that is missing or cannot be used; to be asked at the end. */
  Optional<String> firstWrong() {
    return wrong.stream().findFirst();
  }

  Baseline baseline() {
    return new Baseline(
        startedAt(),
        matching("/verdict/code", CODE).orElseGet(() -> noted("verdict.code", "")),
        isThere("/key") ? fingerprint() : Optional.empty(),
        isThere("/target/billed") ? name("/target/billed/organization") : Optional.empty(),
        isThere("/target/billed") ? name("/target/billed/project") : Optional.empty(),
        isThere("/limits") ? limit("/limits/organization") : Optional.empty(),
        isThere("/limits") ? limit("/limits/project") : Optional.empty(),
        isThere("/limits") ? matching("/limits/tier_estimate", CODE) : Optional.empty());
  }

  private Instant startedAt() {
    String text = report.at("/run/started_at").asText();
    try {
      Instant instant = Instant.parse(text);
      if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) {
        return instant;
      }
    } catch (DateTimeParseException unreadable) {
      // told below, like a moment that cannot be meant
    }
    return noted("run.started_at", Instant.EPOCH);
  }

  private Optional<String> fingerprint() {
    Optional<String> found = matching("/key/fingerprint", FINGERPRINT);
    if (found.isEmpty()) {
      noted("key.fingerprint", "");
    }
    return found;
  }

  /** Whether there is an object; nothing else but null may stand in its place. */
  private boolean isThere(String place) {
    JsonNode node = report.at(place);
    if (!node.isObject() && !node.isNull()) {
      noted(dotted(place), "");
    }
    return node.isObject();
  }

  private Optional<String> name(String place) {
    return text(place).map(ForeignText::clean).filter(name -> !name.isEmpty());
  }

  private Optional<String> matching(String place, Pattern form) {
    Optional<String> text = text(place);
    if (text.filter(it -> !form.matcher(it).matches()).isPresent()) {
      noted(dotted(place), "");
    }
    return text;
  }

  private Optional<String> text(String place) {
    JsonNode node = report.at(place);
    if (!node.isTextual() && !node.isNull()) {
      noted(dotted(place), "");
    }
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  private Optional<ReportedValue.Limit> limit(String place) {
    if (!isThere(place)) {
      return Optional.empty();
    }
    Optional<String> state = matching(place + "/limit", CODE);
    if (state.filter(SpendStanding.Limit.NONE.code()::equals).isPresent()) {
      return Optional.of(new ReportedValue.Limit(Optional.empty()));
    }
    JsonNode amount = report.at(place + "/limit_usd");
    if (amount.isNull()) {
      return Optional.empty();
    }
    Optional<BigDecimal> usd =
        Optional.of(amount)
            .filter(JsonNode::isNumber)
            .map(JsonNode::decimalValue)
            .filter(BaselineFields::isAmount);
    if (usd.isEmpty()) {
      noted(dotted(place + "/limit_usd"), "");
    }
    return usd.map(it -> new ReportedValue.Limit(Optional.of(it)));
  }

  /** Not one with so many zeros that writing it down would never end. */
  private static boolean isAmount(BigDecimal usd) {
    return usd.signum() >= 0
        && usd.compareTo(LARGEST_LIMIT) <= 0
        && Math.abs((long) usd.scale()) <= MOST_DECIMALS;
  }

  private static String dotted(String place) {
    return place.substring(1).replace('/', '.');
  }

  private <T> T noted(String field, T instead) {
    wrong.add(field);
    return instead;
  }
}
