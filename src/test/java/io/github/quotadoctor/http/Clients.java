package io.github.quotadoctor.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.Redactor;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

/** Clients with short limits, and what to ask of an exchange. */
final class Clients {
  static final Duration SHORT = Duration.ofMillis(150);
  static final Duration AMPLE = Duration.ofSeconds(20);

  private Clients() {}

  static HttpClient plain() {
    return with(AMPLE, host -> List.of(InetAddress.getAllByName(host)), length -> {});
  }

  static HttpClient pausing(Pause pause) {
    return with(AMPLE, host -> List.of(InetAddress.getAllByName(host)), pause);
  }

  static HttpClient with(Duration connectTimeout, HttpClient.Names names, Pause pause) {
    return new HttpClient("quotadoctor/test", connectTimeout, names, pause, System::nanoTime);
  }

  /** A client that finds every host on this machine. */
  static HttpClient reachedBy(Connection connection) {
    return new HttpClient(
        "quotadoctor/test",
        AMPLE,
        connection,
        Clients::loopback,
        length -> {},
        System::nanoTime,
        (request, exchange) -> {},
        new Redactor());
  }

  static List<InetAddress> loopback(String host) {
    return List.of(InetAddress.getLoopbackAddress());
  }

  static Deadline ample() {
    return Deadline.in(AMPLE, System::nanoTime);
  }

  static void assertBroken(Exchange exchange, Stage stage, Breakage breakage) {
    assertThat(exchange).isInstanceOf(Exchange.Broken.class);
    Exchange.Broken broken = (Exchange.Broken) exchange;
    assertThat(List.of(broken.stage(), broken.breakage())).containsExactly(stage, breakage);
  }

  static Exchange.Answered answered(Exchange exchange) {
    assertThat(exchange).isInstanceOf(Exchange.Answered.class);
    return (Exchange.Answered) exchange;
  }
}
