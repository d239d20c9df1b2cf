package io.github.quotadoctor.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/** Sends one request once, on another thread, so that nothing it does can outlast its time. */
final class Attempt {
  private static final long READ_STEP = 8192;
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final StageRecorder recorder = new StageRecorder();
  private final Buffer received = new Buffer();
  private final HttpRequest request;
  private final Duration timeout;
  private final boolean proxied;
  private final Witness witness;

  Attempt(HttpRequest request, Duration timeout, boolean proxied, Witness witness) {
    this.request = request;
    this.timeout = timeout;
    this.proxied = proxied;
    this.witness = witness;
  }

  /** The exchange; its duration is left at zero. */
  Exchange run(OkHttpClient client, Request wire) {
    OkHttpClient timed =
        client
            .newBuilder()
            .connectTimeout(toConnect(client))
            .callTimeout(timeout)
            .readTimeout(timeout)
            .writeTimeout(timeout)
            .eventListener(recorder)
            .build();
    Call call = timed.newCall(wire);
    CompletableFuture<Exchange> outcome = new CompletableFuture<>();
    call.enqueue(new Reader(outcome));
    try {
      return outcome.get(timeout.toMillis() + 50, TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      call.cancel();
      return atTimeout();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      call.cancel();
      return atTimeout();
    } catch (ExecutionException bug) {
      throw new IllegalStateException("the HTTP client failed", bug.getCause());
    }
  }

  private Duration toConnect(OkHttpClient client) {
    Duration own = Duration.ofMillis(client.connectTimeoutMillis());
    return request.connectTimeout().filter(it -> own.isZero() || it.compareTo(own) < 0).orElse(own);
  }

  /** How often the request went out; an attempt that never connected counts as one. */
  int requests() {
    return Math.max(1, recorder.sent());
  }

  private Exchange atTimeout() {
    return recorder
        .answer()
        .<Exchange>map(answer -> answered(answer, new Body("", Body.Completeness.CUT)))
        .orElseGet(() -> broken(troubleshooter().timedOut(), "Timeout"));
  }

  private Troubleshooter troubleshooter() {
    return new Troubleshooter(
        recorder.stage(),
        recorder.answer().map(Response::code),
        proxied,
        witness.shownBy(request.url().getHost()));
  }

  private Exchange broken(Breakage breakage, String reason) {
    return new Exchange.Broken(
        request.url(),
        recorder.stage(),
        breakage,
        reason,
        witness.shownBy(request.url().getHost()),
        Duration.ZERO);
  }

  private Exchange answered(Response response, Body body) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response
        .headers()
        .forEach(header -> headers.putIfAbsent(header.getFirst(), header.getSecond()));
    URI url = response.request().url().uri();
    return new Exchange.Answered(url, response.code(), new Headers(headers), body, Duration.ZERO);
  }

  private Body read(Response response) {
    try (BufferedSource source = response.body().source()) {
      while (source.read(received, READ_STEP) >= 0) {
        if (received.size() > request.largestBody()) {
          return body(Body.Completeness.TOO_LARGE);
        }
      }
      return body(Body.Completeness.WHOLE);
    } catch (IOException | IllegalArgumentException | IllegalStateException cut) {
      return body(Body.Completeness.CUT); // OkHttp takes some contradictory headers for our bug
    }
  }

  private Body body(Body.Completeness completeness) {
    long size = Math.min(received.size(), request.largestBody());
    try {
      String text = received.readString(size, StandardCharsets.UTF_8);
      return new Body(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, completeness);
    } catch (EOFException impossible) {
      throw new IllegalStateException("the buffer is shorter than its size", impossible);
    }
  }

  /** Reads the answer on the thread that got it. */
  private final class Reader implements Callback {
    private final CompletableFuture<Exchange> outcome;

    Reader(CompletableFuture<Exchange> outcome) {
      this.outcome = outcome;
    }

    @Override
    public void onResponse(Call call, Response response) {
      try (response) {
        outcome.complete(
            response.code() == Troubleshooter.PROXY_AUTHENTICATION_REQUIRED
                ? broken(Breakage.PROXY_LOGIN, "Status")
                : answered(response, read(response)));
      } catch (RuntimeException | Error bug) {
        outcome.completeExceptionally(bug);
      }
    }

    @Override
    public void onFailure(Call call, IOException failure) {
      Troubleshooter troubleshooter = troubleshooter();
      outcome.complete(broken(troubleshooter.breakage(failure), troubleshooter.reason(failure)));
    }
  }
}
