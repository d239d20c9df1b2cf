package io.github.quotadoctor.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as plain texts; words of a language are told by their key. */
public final class FactTexts {
  private FactTexts() {}

  public static Map<String, String> of(Facts facts) {
    Map<String, String> texts = new LinkedHashMap<>();
    facts
        .values()
        .forEach(
            (name, value) ->
                texts.put(
                    name, value.fold(it -> it, it -> String.join(", ", it), words -> words.key())));
    return texts;
  }
}
