package io.github.quotadoctor.http;

/** Is shown every request that was sent and what became of it; called from several threads. */
@FunctionalInterface
public interface Trace {
  /** One attempt has ended. */
  void exchanged(HttpRequest request, Exchange exchange);
}
