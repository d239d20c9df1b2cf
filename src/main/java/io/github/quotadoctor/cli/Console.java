package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Redactor;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** What the program prints, and how. */
final class Console {
  private final Sink out;
  private final Sink err;
  private final Charset charset;

  Console(World world, Redactor redactor) {
    this.out = new Sink(world.stdout(), redactor);
    this.err = new Sink(world.stderr(), redactor);
    this.charset = world.charset();
  }

  /** Text for a person. */
  void print(String text) {
    out.print(text, charset);
  }

  /** A document for a program, in UTF-8. */
  void printDocument(String document) {
    out.print(document, StandardCharsets.UTF_8);
  }

  void printError(String text) {
    err.print(text, charset);
  }

  /** Whether nothing that is printed gets anywhere any more. */
  boolean isBroken() {
    return out.isBroken();
  }

  boolean lostOutput() {
    return out.lostOutput();
  }
}
