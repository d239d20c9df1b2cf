package io.github.quotadoctor.http;

import io.github.quotadoctor.http.HttpClient.Names;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Sets OkHttp up: no redirects of its own, bounded sockets, threads that hold up nothing. */
final class Transport {
  private static final int MOST_AT_ONE_HOST = 32;

  private Transport() {}

  static OkHttpClient of(
      Duration connectTimeout, Names names, Witness witness, ProxyRoutes routes) {
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher())
        .dns(names::addresses)
        .socketFactory(new BoundedSockets())
        .connectTimeout(connectTimeout)
        .followRedirects(false)
        .followSslRedirects(false)
        .sslSocketFactory(Trust.sockets(witness), witness)
        .proxySelector(routes)
        .proxyAuthenticator(routes)
        .build();
  }

  /** So many questions to one host may wait at once; a silent one must not hold up the others. */
  private static Dispatcher dispatcher() {
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "http");
              thread.setDaemon(true);
              return thread;
            });
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequestsPerHost(MOST_AT_ONE_HOST);
    return dispatcher;
  }
}
