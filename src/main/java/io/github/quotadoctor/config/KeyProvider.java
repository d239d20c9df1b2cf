package io.github.quotadoctor.config;

import java.util.regex.Pattern;

/**
 * Whose key it is, by its shape. Source: the published rules of secret scanners and keys in public
 * threads, 2023 to 2026; order matters, the first match wins.
 */
public enum KeyProvider {
  ANTHROPIC("anthropic", "Anthropic", true, "sk-ant-.*"),
  OPENROUTER("openrouter", "OpenRouter", true, "sk-or-.*"),
  GROQ("groq", "Groq", true, "gsk_.*"),
  GOOGLE("google", "Google", true, "AIza.*"),
  XAI("xai", "xAI", true, "xai-.*"),
  PERPLEXITY("perplexity", "Perplexity", true, "pplx-.*"),
  HUGGING_FACE("hugging_face", "Hugging Face", true, "hf_.*"),
  REPLICATE("replicate", "Replicate", true, "r8_.*"),
  DEEPSEEK("deepseek", "DeepSeek", true, "sk-[0-9a-f]{32}"),
  AZURE("azure", "Azure", true, "[0-9a-f]{32}"),
  OPENAI(
      "openai",
      "OpenAI",
      false,
      "sk-(proj|svcacct|admin|None)-.*|sk-[A-Za-z0-9]*T3BlbkFJ.*|sess-.*|eyJ.*"),
  GATEWAY("gateway", "a gateway (one-api, LiteLLM and the like)", false, "sk-[A-Za-z0-9]{48}"),
  UNKNOWN("unknown", "an unknown provider", false, ".*");

  private final String code;
  private final String displayName;
  private final boolean foreign;
  private final Pattern shape;

  KeyProvider(String code, String displayName, boolean foreign, String shape) {
    this.code = code;
    this.displayName = displayName;
    this.foreign = foreign;
    this.shape = Pattern.compile(shape, Pattern.DOTALL);
  }

  /** The provider as it stands in reports. */
  public String code() {
    return code;
  }

  /** The provider's name as people write it. */
  public String displayName() {
    return displayName;
  }

  /** Whether OpenAI never issued keys of this shape, so that its API is bound to reject them. */
  public boolean isForeign() {
    return foreign;
  }

  static KeyProvider of(String key) {
    for (KeyProvider provider : values()) {
      if (provider.shape.matcher(key).matches()) {
        return provider;
      }
    }
    return UNKNOWN;
  }
}
