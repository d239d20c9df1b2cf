package io.github.quotadoctor.diagnosis;

import java.util.Optional;

/** A family of causes that share an exit code and the check that answers for them. */
public enum CauseClass {
  HEALTHY("healthy", 0, Optional.of(CheckId.BILLING)),
  KEY("key", 10, Optional.of(CheckId.KEY)),
  CONTEXT("context", 11, Optional.of(CheckId.ORGANIZATION)),
  QUOTA("quota", 12, Optional.of(CheckId.BILLING)),
  LIMIT("limit", 13, Optional.of(CheckId.LIMIT)),
  REQUEST("request", 13, Optional.of(CheckId.RATE)),
  PERMISSION("permission", 14, Optional.of(CheckId.ORGANIZATION)),
  RATE_LIMIT("rate_limit", 20, Optional.of(CheckId.RATE)),
  OUTAGE("outage", 21, Optional.empty()),
  NETWORK("network", 22, Optional.of(CheckId.NETWORK)),
  INCONCLUSIVE("inconclusive", 30, Optional.empty()),
  FOREIGN("foreign", 30, Optional.empty());

  private final String code;
  private final int exitCode;
  private final Optional<CheckId> owner;

  CauseClass(String code, int exitCode, Optional<CheckId> owner) {
    this.code = code;
    this.exitCode = exitCode;
    this.owner = owner;
  }

  /** The class as it stands in reports. */
  public String code() {
    return code;
  }

  /** The exit code of a run that ends in a cause of this class; its tens digit says who acts. */
  public int exitCode() {
    return exitCode;
  }

  /** The check whose expectation such a cause breaks, if one check alone answers for it. */
  public Optional<CheckId> owner() {
    return owner;
  }
}
