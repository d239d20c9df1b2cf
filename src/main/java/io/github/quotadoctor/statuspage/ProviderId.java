package io.github.quotadoctor.statuspage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The providers whose status pages are known, OpenAI first, then those to switch to. */
public enum ProviderId {
  OPENAI,
  ANTHROPIC,
  GEMINI,
  MISTRAL,
  DEEPSEEK,
  GROQ,
  XAI,
  OPENROUTER,
  AZURE;

  /** The providers to switch to, those first that are asked without being named. */
  public static List<ProviderId> alternatives(boolean all) {
    List<ProviderId> usual = List.of(ANTHROPIC, GEMINI, MISTRAL, DEEPSEEK, GROQ);
    return all ? Arrays.stream(values()).filter(it -> it != OPENAI).toList() : usual;
  }

  /** The provider as it stands in reports and in files of sources. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The provider of that code, if there is one. */
  public static Optional<ProviderId> of(String code) {
    return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
  }
}
