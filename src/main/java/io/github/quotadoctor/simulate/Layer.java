package io.github.quotadoctor.simulate;

/**
 * The part of OpenAI's service that gives an answer, told by the headers that it sends.
 *
 * <p>Source: recorded answers of api.openai.com from 2023 to August 2026. Each layer sends the
 * headers of the one before it and its own.
 */
enum Layer {
  /** Not OpenAI: a portal or a proxy on the way. */
  OUTSIDE,
  /** The front layer, which refuses for quota, billing, region and address. */
  FRONT,
  /** The API itself, before it says whose account is used. */
  API,
  /** The API, with the organization and the project that are billed. */
  ACCOUNT,
  /** The API, with the rate limits of the account. */
  METERED
}
