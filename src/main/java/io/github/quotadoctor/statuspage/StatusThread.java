package io.github.quotadoctor.statuspage;

/** Threads that read a page while others are read; they never hold up the end of the process. */
final class StatusThread {
  private StatusThread() {}

  static void run(Runnable work) {
    Thread thread = new Thread(work, "status");
    thread.setDaemon(true);
    thread.start();
  }
}
