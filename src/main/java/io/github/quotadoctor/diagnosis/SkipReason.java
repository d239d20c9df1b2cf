package io.github.quotadoctor.diagnosis;

/** Why a check was not judged; the code is a check id or one of a closed list. */
public record SkipReason(String code) {
  public static final SkipReason NO_KEY = new SkipReason("no_key");
  public static final SkipReason PROBE_NONE = new SkipReason("probe_none");
  public static final SkipReason BY_OPTION = new SkipReason("skipped_by_option");

  /** The check that broke first is why. */
  public static SkipReason brokenBy(CheckId check) {
    return new SkipReason(check.code());
  }

  /** What to say of it. */
  public Statement statement() {
    return Statement.of("skip." + code);
  }
}
