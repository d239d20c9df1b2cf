package io.github.quotadoctor.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What changed since an earlier report; a change is empty where one of the two did not tell.
 *
 * @param baselineAt when the earlier run started
 * @param verdictWas the verdict code of the earlier report
 * @param changes every value that both reports name and that is not the same; of the key also that
 *     only one of them names one
 */
public record Comparison(
    Instant baselineAt,
    String verdictWas,
    String verdictIs,
    Optional<Boolean> keyChanged,
    Optional<Boolean> organizationChanged,
    Optional<Boolean> projectChanged,
    List<Change> changes) {
  public Comparison {
    verdictWas = ForeignText.clean(verdictWas);
    changes = List.copyOf(changes);
  }

  /** One value then and now; empty where it was not told. */
  public record Change(Field field, Optional<ReportedValue> was, Optional<ReportedValue> is) {}

  /** What is compared. */
  public enum Field {
    VERDICT("verdict"),
    KEY("key"),
    ORGANIZATION("organization"),
    PROJECT("project"),
    ORGANIZATION_LIMIT("organization_limit_usd"),
    PROJECT_LIMIT("project_limit_usd"),
    TIER("tier_estimate");

    private final String code;

    Field(String code) {
      this.code = code;
    }

    /** The field as it stands in reports. */
    public String code() {
      return code;
    }
  }
}
