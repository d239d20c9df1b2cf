package io.github.quotadoctor.diagnosis;

import java.time.Duration;
import java.util.Optional;

/** One rate limit as the response headers state it. */
public record RateLimit(
    Kind kind, Optional<Long> limit, Optional<Long> remaining, Optional<Duration> reset) {

  /** What is counted. */
  public enum Kind {
    REQUESTS("requests"),
    TOKENS("tokens"),
    PROJECT_TOKENS("project_tokens");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The kind as it stands in reports. */
    public String code() {
      return code;
    }

    /** The end of the header names, for example {@code x-ratelimit-limit-project-tokens}. */
    public String headerSuffix() {
      return code.replace('_', '-');
    }
  }
}
