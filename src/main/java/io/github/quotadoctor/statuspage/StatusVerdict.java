package io.github.quotadoctor.statuspage;

import java.util.Locale;

/** What a status page says about the API; a page that cannot be read says nothing. */
public enum StatusVerdict {
  /** A component that the caller depends on is out, in part or wholly. */
  OUTAGE,
  /** A component that the caller depends on is degraded. */
  DEGRADED,
  /** Only components of the API that the caller does not use are impaired. */
  OTHER_ENDPOINT,
  /** Announced work on the API is going on. */
  MAINTENANCE,
  /** An incident of the API is still open, and its components are said to work again. */
  RECOVERING,
  /** An incident is open and tied to no component. */
  UNSCOPED_INCIDENT,
  /** No trouble of the API is reported; the API may fail all the same. */
  NONE_REPORTED,
  /** The page could not be read. */
  UNKNOWN;

  /** Whether something of the API is said to be impaired, whatever else may not be known. */
  boolean isTrouble() {
    return switch (this) {
      case OUTAGE, DEGRADED, OTHER_ENDPOINT -> true;
      case MAINTENANCE, RECOVERING, UNSCOPED_INCIDENT, NONE_REPORTED, UNKNOWN -> false;
    };
  }

  /** The verdict as it stands in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
