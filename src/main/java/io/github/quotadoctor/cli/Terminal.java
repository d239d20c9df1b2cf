package io.github.quotadoctor.cli;

/** Which of the three standard streams are a terminal. */
public record Terminal(boolean stdin, boolean stdout, boolean stderr) {
  /** No stream is a terminal. */
  public static Terminal none() {
    return new Terminal(false, false, false);
  }
}
