package io.github.quotadoctor.classify;

/** Where the forms of error answers are documented. */
final class Sources {
  static final String ERROR_CODES = "https://developers.openai.com/api/docs/guides/error-codes";
  static final String RATE_LIMITS = "https://developers.openai.com/api/docs/guides/rate-limits";
  static final String SPEND_LIMITS = "https://developers.openai.com/api/docs/guides/spend-limits";
  static final String QUOTA_HELP = "https://help.openai.com/en/articles/6614457";
  static final String API_DESCRIPTION = "OpenAI's API description";
  static final String THREADS = "public issue threads";

  private Sources() {}
}
