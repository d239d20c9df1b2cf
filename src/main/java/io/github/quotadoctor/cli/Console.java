package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
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
    print(text, OutputFormat.TEXT);
  }

  /** A report in this form; one for a program is in UTF-8. */
  void print(String report, OutputFormat format) {
    out.print(report, format, charset(format));
  }

  private Charset charset(OutputFormat format) {
    return switch (format) {
      case TEXT, SHORT, MARKDOWN, GITHUB -> charset;
      case JSON, CSV, JUNIT, PROMETHEUS -> StandardCharsets.UTF_8;
    };
  }

  void printError(String text) {
    err.print(text, OutputFormat.TEXT, charset);
  }

  /** Whether nothing that is printed gets anywhere any more. */
  boolean isBroken() {
    return out.isBroken();
  }

  boolean lostOutput() {
    return out.lostOutput();
  }
}
