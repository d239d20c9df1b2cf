package io.github.quotadoctor.statuspage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entries of a feed are about which components.
 *
 * @param where what of an entry tells it
 * @param whole whether a name has to be the text, and not only to contain it
 * @param texts texts in any case, by the id of the component that they mean
 * @param openWithoutStatus whether an entry that does not say so is still going on
 */
record FeedMatch(
    Where where, boolean whole, Map<String, List<String>> texts, boolean openWithoutStatus) {
  FeedMatch {
    texts = Map.copyOf(texts);
  }

  /** The part of an entry that tells what it is about. */
  enum Where {
    /** The names of the components that are said to be affected. */
    COMPONENTS,
    TITLE
  }

  /** The ids of the components that a name or a title means. */
  Set<String> ids(String text) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(meant -> means(text, meant)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean means(String text, String meant) {
    String given = text.strip().toLowerCase(Locale.ROOT);
    String wanted = meant.toLowerCase(Locale.ROOT);
    return whole ? given.equals(wanted) : given.contains(wanted);
  }
}
