package io.github.quotadoctor.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One line on stderr that names the step at hand; nothing for the first second. */
final class Progress {
  /** What goes on meanwhile. */
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  private static final String ERASE = "\r\u001b[K";

  /** A line that is too long is cut off; wrapped, it could not be taken back. Source: DECAWM. */
  private static final String NO_WRAP = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";

  private final Console console;
  private final Supplier<String> step;
  private final ScheduledExecutorService timer;
  private boolean shown;
  private boolean closed;

  private Progress(Console console, Supplier<String> step) {
    this.console = console;
    this.step = step;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "progress");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Does the work, with a line that appears when a second has passed and goes when it is done.
   *
   * @param step the words for what is going on at the moment; asked from another thread
   */
  @SuppressWarnings("FutureReturnValueIgnored") // it ends with the timer
  static <T, E extends Exception> T during(Console console, Supplier<String> step, Work<T, E> work)
      throws E {
    Progress progress = new Progress(console, step);
    progress.timer.scheduleAtFixedRate(progress::show, 1000, 250, TimeUnit.MILLISECONDS);
    try {
      return work.run();
    } finally {
      progress.close();
    }
  }

  private synchronized void show() {
    if (!closed) {
      shown = true;
      console.printError(ERASE + NO_WRAP + step.get() + WRAP);
    }
  }

  /** Takes the line away. */
  private synchronized void close() {
    closed = true;
    timer.shutdownNow();
    if (shown) {
      console.printError(ERASE);
    }
  }
}
