package io.github.quotadoctor.config;

/** What is waited for. */
public enum WaitGoal {
  /** A billable request is accepted. */
  HEALTHY,
  /** The same, where a rate limit in between neither counts nor starts the count anew. */
  QUOTA,
  /** OpenAI's status page no longer reports trouble of the API. */
  STATUS
}
