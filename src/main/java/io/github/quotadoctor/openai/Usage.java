package io.github.quotadoctor.openai;

/** How many tokens a reply says it used. */
public record Usage(long input, long output) {
  /** Nothing was used. */
  public static final Usage NONE = new Usage(0, 0);

  /** Both together. */
  public long total() {
    return input + output;
  }
}
