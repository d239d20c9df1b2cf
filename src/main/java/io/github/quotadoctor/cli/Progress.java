package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.Observer;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line on stderr that names the step at hand; nothing for the first second. */
final class Progress implements Observer, AutoCloseable {
  private static final String ERASE = "\r\u001b[K";

  private final Console console;
  private final Messages messages;
  private final ScheduledExecutorService timer;
  private volatile CheckId current = CheckId.ENVIRONMENT;
  private boolean shown;
  private boolean closed;

  private Progress(Console console, Messages messages) {
    this.console = console;
    this.messages = messages;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** A line that appears when a second has passed. */
  @SuppressWarnings("FutureReturnValueIgnored") // it ends with the timer
  static Progress start(Console console, Messages messages) {
    Progress progress = new Progress(console, messages);
    progress.timer.scheduleAtFixedRate(progress::show, 1000, 250, TimeUnit.MILLISECONDS);
    return progress;
  }

  @Override
  public void judging(CheckId check) {
    current = check;
  }

  private synchronized void show() {
    if (!closed) {
      shown = true;
      String title = messages.text("check." + current.code() + ".title");
      console.printError(ERASE + messages.text("progress.checking", Facts.of("title", title)));
    }
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    closed = true;
    timer.shutdownNow();
    if (shown) {
      console.printError(ERASE);
    }
  }
}
