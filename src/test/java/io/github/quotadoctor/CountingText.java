package io.github.quotadoctor;

/** A text that counts how often it is looked at, to tell how work grows without a clock. */
public final class CountingText implements CharSequence {
  private final String text;
  private long looks;

  /** Counts from here on. */
  public CountingText(String text) {
    this.text = text;
  }

  /** How many characters were asked for. */
  public long looks() {
    return looks;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    looks++;
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
