package io.github.quotadoctor.diagnosis;

import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as plain texts; those in words of a language are left out. */
public final class FactTexts {
  private FactTexts() {}

  public static Map<String, String> of(Facts facts) {
    Map<String, String> texts = new LinkedHashMap<>();
    facts.values().keySet().forEach(name -> facts.value(name).ifPresent(it -> texts.put(name, it)));
    return texts;
  }
}
