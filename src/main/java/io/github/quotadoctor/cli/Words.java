package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.report.Messages;
import java.nio.charset.Charset;

/**
 * The words of a run.
 *
 * @param messages for a terminal
 * @param inDocuments for what is written in UTF-8 whatever the terminal is
 */
record Words(Messages messages, Messages inDocuments) {
  /** The words that were wanted, where the terminal has the characters for them, else English. */
  static Words of(Messages wanted, Charset charset) {
    return wanted.canBeWritten(charset)
        ? new Words(wanted, wanted)
        : new Words(Messages.english(), wanted);
  }

  /** Whether a terminal is not spoken to in the language that was wanted. */
  boolean fellBack() {
    return messages != inDocuments;
  }

  /** The words for a report in this form. */
  Messages in(DisplaySettings form) {
    boolean document =
        switch (form.format()) {
          case JSON, CSV, JUNIT, PROMETHEUS -> true;
          case TEXT, SHORT, MARKDOWN, GITHUB -> form.toFile();
        };
    return document ? inDocuments : messages;
  }
}
