package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Redactor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;

/** A stream that nothing reaches but through the redactor. */
final class Sink {
  private final OutputStream stream;
  private final DocumentMask mask;
  private boolean broken;
  private boolean full;

  Sink(OutputStream stream, Redactor redactor) {
    this.stream = stream;
    this.mask = new DocumentMask(redactor);
  }

  /** Writes at once; what the character set lacks is written as a question mark. */
  synchronized void print(String text, OutputFormat format, Charset charset) {
    if (broken) {
      return;
    }
    try {
      stream.write(mask.mask(text, format).getBytes(charset));
      stream.flush();
    } catch (IOException failure) {
      broken = true;
      full = !isClosedPipe(failure);
    }
  }

  /** Whether a write failed; nothing is written after that. */
  synchronized boolean isBroken() {
    return broken;
  }

  /** Whether something was lost for another reason than a reader that went away. */
  synchronized boolean lostOutput() {
    return full;
  }

  private static boolean isClosedPipe(IOException failure) {
    String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("pipe") || message.contains("closed");
  }
}
