package io.github.quotadoctor.openai;

import java.math.BigDecimal;
import java.util.Optional;

/** A model to probe, and how to ask it for as little as possible. */
public record ProbeModel(
    String id, Kind kind, Optional<Price> price, Optional<String> reasoningEffort) {

  /** Which endpoint answers for the model. */
  public enum Kind {
    EMBEDDING("/embeddings"),
    CHAT("/chat/completions");

    private final String path;

    Kind(String path) {
      this.path = path;
    }

    /** The path below the base URL. */
    public String path() {
      return path;
    }
  }

  /** In US dollars per million tokens. */
  public record Price(BigDecimal input, BigDecimal output) {
    private static final int MILLION = 6;

    /** What so many tokens cost, in US dollars. */
    public BigDecimal of(long inputTokens, long outputTokens) {
      return input
          .multiply(BigDecimal.valueOf(inputTokens))
          .add(output.multiply(BigDecimal.valueOf(outputTokens)))
          .movePointLeft(MILLION)
          .stripTrailingZeros();
    }
  }
}
