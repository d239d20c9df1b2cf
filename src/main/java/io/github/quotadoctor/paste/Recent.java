package io.github.quotadoctor.paste;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Remembers what was found out for the texts that came last, which a log repeats. */
final class Recent<T> {
  private static final int MOST = 1_000;

  private final Map<String, T> values =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
          return size() > MOST;
        }
      };

  /** What is remembered for the text, else what is found out now. */
  T computeIfAbsent(String text, Function<String, T> work) {
    T known = values.get(text);
    if (known != null) {
      return known;
    }
    T found = work.apply(text);
    values.put(text, found);
    return found;
  }
}
