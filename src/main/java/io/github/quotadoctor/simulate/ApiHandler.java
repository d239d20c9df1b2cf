package io.github.quotadoctor.simulate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves the simulated API and the status pages, told apart by the path. */
final class ApiHandler implements HttpHandler {
  private final Conversation conversation;
  private final StatusPage statusPage;
  private final AlternativePages alternatives;
  private final Duration latency;
  private final List<String> received = new CopyOnWriteArrayList<>();

  ApiHandler(
      Conversation conversation,
      StatusPage statusPage,
      AlternativePages alternatives,
      Duration latency) {
    this.conversation = conversation;
    this.statusPage = statusPage;
    this.alternatives = alternatives;
    this.latency = latency;
  }

  /** Returns method and path of every API request so far, in the order of their answers. */
  List<String> received() {
    return List.copyOf(received);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      Optional<Reply> document = statusPage.at(path).or(() -> alternatives.at(path));
      if (document.isPresent()) {
        pause();
        document.get().send(exchange);
      } else {
        answer(exchange);
      }
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    Request request = Request.read(exchange);
    Reply reply = conversation.answer(request);
    pause();
    received.add(request.method() + " " + request.path());
    reply.send(exchange);
  }

  private void pause() throws IOException {
    try {
      Thread.sleep(latency.toMillis());
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("closing");
    }
  }
}
