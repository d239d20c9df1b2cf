package io.github.quotadoctor.cli;

/** The exit codes that are no verdict. */
final class ExitCode {
  static final int OK = 0;
  static final int BUG = 1;
  static final int USAGE = 2;

  private ExitCode() {}
}
