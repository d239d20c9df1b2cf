package io.github.quotadoctor.spend;

import java.util.Comparator;
import java.util.Optional;

/**
 * Who or what something was spent on; its texts are the API's own and not yet cleaned.
 *
 * @param id empty for costs that belong to nobody
 * @param name empty where it has none, or none that could be read
 */
public record Spender(Optional<String> id, Optional<String> name, Spent spent) {
  /** The most first: of the month, then of the last seven days; then by name. */
  static final Comparator<Spender> BY_SPENT =
      Comparator.comparing((Spender it) -> it.spent().month())
          .thenComparing(it -> it.spent().lastSevenDays())
          .reversed()
          .thenComparing(it -> it.name().or(it::id).orElse(""))
          .thenComparing(it -> it.id().orElse(""));
}
