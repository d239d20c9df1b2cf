package io.github.quotadoctor.http;

import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.Proxies;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.config.Sourced;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Sends requests and never throws for what the network does; safe for use by several threads. */
public final class HttpClient implements AutoCloseable {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final long LONGEST_CLOSE_MS = 100;

  private final OkHttpClient client;
  private final Proxies proxies;
  private final Witness witness;
  private final String userAgent;
  private final LongSupplier nanoTime;
  private final Pause pause;
  private final Trace trace;
  private final Redactor redactor;
  private final Queue<SentRequest> sent = new ConcurrentLinkedQueue<>();

  /** A client whose exchanges nobody watches. */
  public HttpClient(
      String userAgent, Duration connectTimeout, Names names, Pause pause, LongSupplier nanoTime) {
    this(
        userAgent,
        connectTimeout,
        Connection.DIRECT,
        names,
        pause,
        nanoTime,
        (request, exchange) -> {},
        new Redactor());
  }

  /**
   * A client.
   *
   * @param connection the proxies, whose passwords the redactor learns, and whom to trust
   * @param names turns host names into addresses
   * @param pause what to do between two attempts
   * @param redactor takes secrets that a server echoes out of its answers
   */
  public HttpClient(
      String userAgent,
      Duration connectTimeout,
      Connection connection,
      Names names,
      Pause pause,
      LongSupplier nanoTime,
      Trace trace,
      Redactor redactor) {
    this.redactor = redactor;
    this.trace = trace;
    this.userAgent = userAgent;
    this.pause = pause;
    this.nanoTime = nanoTime;
    this.proxies = connection.proxies();
    this.witness = Trust.in(connection.issuers().map(Sourced::value));
    proxies.logins().forEach(login -> login.teach(redactor));
    ProxyRoutes routes = new ProxyRoutes(proxies);
    this.client = Transport.of(connectTimeout, names, witness, routes);
  }

  private HttpClient(HttpClient other) {
    this.redactor = other.redactor;
    this.trace = other.trace;
    this.userAgent = other.userAgent;
    this.pause = other.pause;
    this.nanoTime = other.nanoTime;
    this.proxies = other.proxies;
    this.witness = other.witness;
    this.client = other.client.newBuilder().connectionPool(new ConnectionPool()).build();
  }

  /**
   * The same client with a record and connections of its own, which {@link #rest} closes; one
   * connection gives out no more than a run may need.
   */
  public HttpClient apart() {
    return new HttpClient(this);
  }

  /** Sends a request, again where that may help, and returns before the deadline. */
  public Exchange send(HttpRequest request, Deadline deadline) {
    return timed(() -> follow(request, deadline));
  }

  private Exchange timed(Supplier<Exchange> work) {
    long start = nanoTime.getAsLong();
    Exchange exchange = work.get();
    Duration took = Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - start));
    return exchange.fold(
        answer ->
            new Exchange.Answered(
                answer.url(), answer.status(), answer.headers(), answer.body(), took),
        broken ->
            new Exchange.Broken(
                broken.url(),
                broken.stage(),
                broken.breakage(),
                broken.reason(),
                broken.certificate(),
                took));
  }

  /** Goes on after a first attempt that was made without: sends it again where that may help. */
  public Exchange persist(HttpRequest request, Exchange first, Deadline deadline) {
    return timed(() -> again(request, first, deadline));
  }

  /** How many requests were sent so far, every attempt counted. */
  public int requests() {
    return sent.stream().mapToInt(SentRequest::attempts).sum();
  }

  /** The attempts so far, in the order in which they ended. */
  public List<SentRequest> sent() {
    return List.copyOf(sent);
  }

  private Exchange follow(HttpRequest request, Deadline deadline) {
    Exchange exchange = persist(request, deadline);
    URI origin = request.url();
    for (int left = request.redirects(); left > 0; left--) {
      Optional<URI> next = exchange.answer().flatMap(answer -> Redirect.of(answer, origin));
      if (next.isEmpty()) {
        return exchange;
      }
      exchange = persist(request.at(next.get()), deadline);
    }
    return exchange;
  }

  private Exchange persist(HttpRequest request, Deadline deadline) {
    return again(request, once(request, deadline), deadline);
  }

  private Exchange again(HttpRequest request, Exchange first, Deadline deadline) {
    Exchange exchange = first;
    Duration wait = FIRST_PAUSE;
    for (int left = request.retries(); left > 0 && Retry.isWorthwhile(exchange); left--) {
      Duration asked = RetryAfter.of(exchange).orElse(wait);
      if (asked.compareTo(LONGEST_PAUSE) > 0 || asked.compareTo(deadline.left()) >= 0) {
        return exchange;
      }
      pause.of(asked);
      exchange = Retry.better(exchange, once(request, deadline));
      wait = wait.multipliedBy(2);
    }
    return exchange;
  }

  private Exchange once(HttpRequest request, Deadline deadline) {
    Duration timeout = deadline.atMost(request.timeout());
    if (timeout.toMillis() == 0) {
      return new Exchange.Broken(
          request.url(),
          Stage.WAITING,
          Breakage.TIMED_OUT,
          "Deadline",
          Optional.empty(),
          Duration.ZERO);
    }
    if (!canAsk(request.url())) {
      return new Exchange.Broken(
          request.url(),
          Stage.LOOKUP,
          Breakage.UNKNOWN_HOST,
          "Address",
          Optional.empty(),
          Duration.ZERO);
    }
    request.bearer().ifPresent(redactor::learn);
    Attempt attempt = new Attempt(request, timeout, proxies.to(request.url()).isPresent(), witness);
    Exchange exchange = withoutSecrets(attempt.run(client, wire(request)));
    sent.add(new SentRequest(request.method(), request.url(), attempt.requests()));
    trace.exchanged(request, exchange);
    return exchange;
  }

  /** Here and not only where it is printed, because layout and cuts may hide a secret's ends. */
  private Exchange withoutSecrets(Exchange exchange) {
    return exchange.fold(
        answer ->
            new Exchange.Answered(
                answer.url(),
                answer.status(),
                answer.headers().map(redactor::redact),
                new Body(redactor.redact(answer.body().text()), answer.body().completeness()),
                answer.took()),
        broken -> broken);
  }

  /** Whether the address names a host and a port at all; {@link URI} is the more lenient reader. */
  static boolean canAsk(URI url) {
    return HttpUrl.parse(url.toString()) != null;
  }

  private Request wire(HttpRequest request) {
    Request.Builder builder =
        new Request.Builder()
            .url(request.url().toString())
            .header("User-Agent", userAgent)
            .header("Accept", "application/json");
    request.headers().forEach(builder::header);
    request.bearer().ifPresent(key -> builder.header("Authorization", "Bearer " + key.value()));
    request.json().ifPresent(json -> builder.post(new OnceBody(json)));
    return builder.build();
  }

  /**
   * Closes connections and threads; open connections would hold up the end of the process, and so
   * would a connection that does not let itself be closed.
   */
  @Override
  public void close() {
    briefly(
        () -> {
          client.dispatcher().cancelAll();
          client.dispatcher().executorService().shutdownNow();
          client.connectionPool().evictAll();
        });
  }

  /** Closes the connections that nothing uses, as before a long pause or after the last request. */
  public void rest() {
    briefly(client.connectionPool()::evictAll);
  }

  private static void briefly(Runnable work) {
    Thread closing = new Thread(work, "closing");
    closing.setDaemon(true);
    closing.start();
    try {
      closing.join(LONGEST_CLOSE_MS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Turns host names into addresses. */
  @FunctionalInterface
  public interface Names {
    /** All addresses of a host. */
    List<InetAddress> addresses(String host) throws UnknownHostException;
  }
}
