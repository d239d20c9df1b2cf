package io.github.quotadoctor.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Watches one call and remembers how far it got; safe to read from another thread. */
final class StageRecorder extends EventListener {
  private final AtomicInteger sent = new AtomicInteger();
  private volatile Stage stage = Stage.LOOKUP;
  private volatile Optional<Response> answer = Optional.empty();

  Stage stage() {
    return stage;
  }

  /** How often the request went out, the library's own second tries included. */
  int sent() {
    return sent.get();
  }

  /** The status line and headers that came back last. */
  Optional<Response> answer() {
    return answer;
  }

  @Override
  public void dnsEnd(Call call, String domainName, List<InetAddress> addresses) {
    stage = Stage.CONNECT;
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    stage = Stage.CONNECT;
  }

  @Override
  public void secureConnectStart(Call call) {
    stage = Stage.TLS;
  }

  @Override
  public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
    stage = Stage.CONNECT;
  }

  @Override
  public void connectEnd(
      Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
    stage = Stage.CONNECT;
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    stage = Stage.SENT;
  }

  @Override
  public void requestHeadersEnd(Call call, Request request) {
    sent.incrementAndGet();
    answer = answer.filter(it -> it.code() != Troubleshooter.PROXY_AUTHENTICATION_REQUIRED);
    stage = Stage.SENT;
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    answer = Optional.of(response);
    stage = Stage.ANSWERED;
  }

  @Override
  public void requestFailed(Call call, IOException failure) {
    answer = Optional.empty();
  }
}
