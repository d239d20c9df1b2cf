package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;
import static io.github.quotadoctor.diagnosis.Cause.TIMEOUT;

import java.net.InetAddress;
import java.util.List;

/** Addresses that lead elsewhere than they were meant to, and a clock that is off. */
final class AddressFaults {
  private AddressFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.at(
                () -> new Blackhole(InetAddress.getLoopbackAddress(), 0),
                "swallowed-connection",
                TIMEOUT,
                "A firewall swallows every attempt to connect.")
            .being(Fault.Trait.WAITS)
            .being(Fault.Trait.UNCOUNTED),
        Fault.at(
            () -> Places.under(""),
            "base-url-without-version",
            NOT_AN_API_ANSWER,
            "The base URL has no /v1."),
        Fault.at(
            () -> Places.under("v1/v1"),
            "base-url-with-two-versions",
            NOT_AN_API_ANSWER,
            "The base URL says /v1 twice."),
        Fault.at(
            () -> Places.under("v1/chat/completions"),
            "base-url-of-endpoint",
            NOT_AN_API_ANSWER,
            "The base URL is that of an endpoint."),
        Fault.onModels(
            "clock-off",
            HEALTHY,
            "This machine's clock is off, by the Date header.",
            Answering.reply(GoodApi.models().with("Date: Fri, 21 Nov 2025 11:00:00 GMT"))));
  }
}
