package io.github.quotadoctor.statuspage;

import java.util.Locale;

/** How much of a provider's API its status page, as it is read here, speaks of. */
public enum Coverage {
  /** The components of the API, each with its state. */
  API,
  /** The page as a whole; the API cannot be told from the provider's other products. */
  PAGE,
  /** Only the API as sold by Google Cloud; keys of AI Studio have a page that cannot be read. */
  GOOGLE_CLOUD,
  /** Only what was posted about the API; the state of its components is not told. */
  POSTS;

  /** The coverage as it stands in reports and in files of sources. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
