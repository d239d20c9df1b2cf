package io.github.quotadoctor.simulate;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/** A running simulated API in the state of one scenario, with its status page. */
public final class SimulatedApi implements AutoCloseable {
  private final String scheme;
  private final Door api;
  private final Door status;
  private final ApiHandler handler;

  private SimulatedApi(String scheme, Door api, Door status, ApiHandler handler) {
    this.scheme = scheme;
    this.api = api;
    this.status = status;
    this.handler = handler;
  }

  /**
   * Starts the simulated API on the loopback address.
   *
   * @param port port of the API; 0 for any free one
   * @param latency added to every answer
   * @param nanoTime a clock that never jumps, for answers that hold for a time
   * @throws IOException if the port is taken
   */
  public static SimulatedApi start(
      Scenario scenario, int port, Duration latency, LongSupplier nanoTime) throws IOException {
    StatusPage page = StatusPage.named(scenario.behavior().statusPage(), scenario.name());
    AlternativePages alternatives = new AlternativePages(scenario.name());
    ApiHandler handler =
        new ApiHandler(new Conversation(scenario, nanoTime), page, alternatives, latency);
    Transport transport = scenario.behavior().transport();
    Door status = HttpDoor.open(transport == Transport.HTTP ? port : 0, handler);
    try {
      Door api =
          switch (transport) {
            case HTTP -> status;
            case CLOSED_PORT -> ClosedDoor.hold(port);
            case SILENT_PORT -> RawDoor.silent(port);
            case PLAIN_BEHIND_HTTPS -> RawDoor.plain(port);
          };
      String scheme = transport == Transport.PLAIN_BEHIND_HTTPS ? "https" : "http";
      return new SimulatedApi(scheme, api, status, handler);
    } catch (IOException taken) {
      status.close();
      throw taken;
    }
  }

  /** Returns the base URL, ending in {@code /v1}; https only where TLS is meant to fail. */
  public URI baseUrl() {
    return URI.create(scheme + "://" + Loopback.HOST + ":" + api.port() + "/v1");
  }

  /** Returns the prefix of the status page's paths; an HTTP server whatever the API is. */
  public URI statusUrl() {
    return URI.create("http://" + Loopback.HOST + ":" + status.port());
  }

  /** Returns method and path of every API request so far, in the order of their answers. */
  public List<String> received() {
    return handler.received();
  }

  /** Frees the ports and ends the threads, without waiting for open connections. */
  @Override
  public void close() {
    api.close();
    status.close();
  }
}
