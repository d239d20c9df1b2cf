package io.github.quotadoctor.spend;

import io.github.quotadoctor.config.FewAtOnce;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.AdminReply;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Asks several things at once, but only so many, and waits for none beyond the deadline. */
final class Questions implements AutoCloseable {
  /** Names and limits are worth less than the costs, which are there by then. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

  private final FewAtOnce threads = new FewAtOnce("spend");
  private final Deadline deadline;

  Questions(Deadline deadline) {
    this.deadline = deadline;
  }

  /** Asks on another thread; the reply is waited for when it is taken. */
  <T> Supplier<AdminReply<T>> ask(Supplier<AdminReply<T>> question) {
    Future<AdminReply<T>> reply = threads.start(question::get);
    return () -> inTime(reply);
  }

  private <T> AdminReply<T> inTime(Future<AdminReply<T>> reply) {
    try {
      return reply.get(deadline.atMost(LONGEST_WAIT).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return new AdminReply.Refused<>(AdminRefusal.UNREACHABLE);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return new AdminReply.Refused<>(AdminRefusal.UNREACHABLE);
    } catch (ExecutionException bug) {
      throw new IllegalStateException("what was asked beside could not be read", bug);
    }
  }

  /** Asks nothing more, and waits for nothing. */
  @Override
  public void close() {
    threads.close();
  }
}
