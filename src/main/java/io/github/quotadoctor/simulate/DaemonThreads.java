package io.github.quotadoctor.simulate;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Threads that never keep the process alive. */
final class DaemonThreads {
  private DaemonThreads() {}

  static ExecutorService pool() {
    return Executors.newCachedThreadPool(DaemonThreads::thread);
  }

  static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "simulated-api");
    thread.setDaemon(true);
    return thread;
  }
}
