package io.github.quotadoctor.statuspage;

import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong with a file of sources; its texts are the file's own and not yet cleaned.
 *
 * @param provider the id of the provider where it stands, as far as one was given
 * @param field where it stands, such as {@code sources[0].url}; the adapter's own name is told
 *     where it is not known
 */
public record SourceProblem(Kind kind, Optional<String> provider, Optional<String> field) {
  /** The sort of mistake. */
  public enum Kind {
    /** The text is not one JSON object, or names a field of an object twice. */
    NOT_JSON,
    /** The word for the form of the file is missing or another. */
    WRONG_SCHEMA,
    /** The file names no provider. */
    NO_PROVIDERS,
    /** The id is none of those known. */
    UNKNOWN_PROVIDER,
    /** A provider is named twice. */
    PROVIDER_TWICE,
    /** A field is missing or empty. */
    MISSING_FIELD,
    /** A field is not known, or not at this place. */
    UNKNOWN_FIELD,
    /** A field's value is of another type or none of those known. */
    WRONG_VALUE,
    /** The adapter is none of those known. */
    UNKNOWN_ADAPTER,
    /** An address is malformed, not secure, or carries a login. */
    BAD_URL;

    /** The sort of mistake as it stands in keys of words. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
