package io.github.quotadoctor.diagnosis;

/** The pages that a remedy sends people to. Source: OpenAI's console and guides, November 2026. */
public enum Link {
  BILLING("https://platform.openai.com/settings/organization/billing/overview"),
  LIMITS("https://platform.openai.com/settings/organization/limits"),
  API_KEYS("https://platform.openai.com/api-keys"),
  PROJECTS("https://platform.openai.com/settings/organization/projects"),
  GENERAL("https://platform.openai.com/settings/organization/general"),
  PEOPLE("https://platform.openai.com/settings/organization/people"),
  IP_ALLOWLIST("https://platform.openai.com/settings/organization/security/ip-allowlist"),
  STATUS("https://status.openai.com/"),
  HELP("https://help.openai.com/"),
  COUNTRIES("https://developers.openai.com/api/docs/supported-countries"),
  DEPRECATIONS("https://developers.openai.com/api/docs/deprecations"),
  ERROR_CODES("https://developers.openai.com/api/docs/guides/error-codes"),
  RATE_LIMITS("https://developers.openai.com/api/docs/guides/rate-limits"),
  SPEND_LIMITS("https://developers.openai.com/api/docs/guides/spend-limits");

  private final String url;

  Link(String url) {
    this.url = url;
  }

  /** The address of the page. */
  public String url() {
    return url;
  }
}
