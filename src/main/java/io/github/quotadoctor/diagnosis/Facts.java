package io.github.quotadoctor.diagnosis;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Named printable values that fill the placeholders of a text. */
public record Facts(Map<String, FactValue> values) {
  /** The name of the fact that picks among the texts for one key: {@code key.<variant>}. */
  public static final String VARIANT = "variant";

  /** The variant that fits where nothing was run: a page, or a text that somebody pasted. */
  public static final String GENERAL = "general";

  /** The variant of what the operator of a gateway decides. */
  public static final String GATEWAY = "gateway";

  /** The variant of a limit of zero, which never frees up. */
  public static final String CLOSED = "closed";

  /** The variant of a share of a limit that was to be watched and could not be. */
  public static final String GATE = "gate";

  /** The variant of a key that is missing because its place could not be read. */
  public static final String UNREADABLE = "unreadable";

  private static final Facts NONE = new Facts(Map.of());

  public Facts {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** No facts. */
  public static Facts none() {
    return NONE;
  }

  /** No facts, in words that need none. */
  public static Facts general() {
    return of(VARIANT, GENERAL);
  }

  /** One fact. */
  public static Facts of(String name, String value) {
    return NONE.with(name, value);
  }

  /** These facts and one more; a fact of the same name is replaced. */
  public Facts with(String name, String value) {
    return with(name, new FactValue.Text(value));
  }

  /** These facts and one more that is in words. */
  public Facts with(String name, Statement words) {
    return with(name, new FactValue.Words(words));
  }

  /** These facts and one more of several texts; where there is none, it is not known. */
  public Facts with(String name, List<String> texts) {
    return texts.isEmpty() ? this : with(name, new FactValue.Several(texts));
  }

  /** These facts and one more of any kind. */
  public Facts with(String name, FactValue value) {
    Map<String, FactValue> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Facts(more);
  }

  /** These facts and one more number. */
  public Facts with(String name, long value) {
    return with(name, Long.toString(value));
  }

  /** These facts and one more if its value is known. */
  public Facts with(String name, Optional<String> value) {
    return value.map(it -> with(name, it)).orElse(this);
  }

  /** These facts and the others; the others win. */
  public Facts and(Facts others) {
    Map<String, FactValue> all = new LinkedHashMap<>(values);
    all.putAll(others.values);
    return new Facts(all);
  }

  /** Whether these are the words of a special case, which its first sentence tells in full. */
  public boolean isSpecialCase() {
    return value(VARIANT).filter(variant -> !variant.equals(GENERAL)).isPresent();
  }

  /** What one fact says, if it is known. */
  public Optional<FactValue> said(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** The same as a program reads it, several texts with commas between; empty where it is words. */
  public Optional<String> value(String name) {
    return said(name)
        .flatMap(
            value ->
                value.fold(
                    Optional::of,
                    texts -> Optional.of(String.join(", ", texts)),
                    words -> Optional.empty()));
  }
}
