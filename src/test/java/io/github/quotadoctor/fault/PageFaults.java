package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;
import static io.github.quotadoctor.diagnosis.Cause.SERVER_ERROR;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Web pages and redirects in place of the API. */
final class PageFaults {
  private static final String OTHER_HOST =
      "The server sends the request on to another host; nothing goes there.";

  private PageFaults() {}

  static List<Fault> all() {
    return Stream.of(pages(), outages(), redirects()).flatMap(it -> it).toList();
  }

  private static Stream<Fault> pages() {
    return Stream.of(
        page(200, "Log in to this network", "A network's login page comes back."),
        page(403, "Sorry, you have been blocked", "A firewall's page comes back (403)."),
        page(404, "Not Found", "A web server's page comes back (404)."),
        page(429, "Too Many Requests", "A web server's page comes back (429)."),
        Fault.onModels(
            "html-511",
            NOT_AN_API_ANSWER,
            "The network wants a login before it lets anything through (511).",
            Answering.reply(Reply.html(511, "Network Authentication Required"))));
  }

  private static Fault page(int status, String title, String sentence) {
    return Fault.onModels(
            "html-" + status,
            NOT_AN_API_ANSWER,
            sentence,
            Answering.reply(Reply.html(status, title)))
        .saying("a web page came back, not the API (" + status + ")");
  }

  /** 520 to 526 are written by a host in front of the one that is meant. */
  private static Stream<Fault> outages() {
    return IntStream.concat(IntStream.of(500, 502, 503), IntStream.rangeClosed(520, 526))
        .mapToObj(
            status ->
                Fault.onModels(
                    "html-" + status,
                    SERVER_ERROR,
                    "A web page tells of a failed server (" + status + ").",
                    Answering.reply(Reply.html(status, "The server failed"))));
  }

  private static Stream<Fault> redirects() {
    return Stream.of(
        Fault.at(
                () -> Places.sendingOn(GoodApi.MODELS, 302),
                "redirect-elsewhere",
                NOT_AN_API_ANSWER,
                OTHER_HOST)
            .saying("the key is not sent along (302)"),
        Fault.at(
            () -> Places.sendingOn(GoodApi.MODELS, 308),
            "redirect-elsewhere-for-good",
            NOT_AN_API_ANSWER,
            "The server says that it has moved to another host; nothing goes there."),
        Fault.onModels(
            "redirect-loop",
            NOT_AN_API_ANSWER,
            "The server sends the request on to itself.",
            Answering.reply(Reply.html(302, "Found").with("Location: /v1/models"))),
        Fault.onModels(
            "redirect-nowhere",
            NOT_AN_API_ANSWER,
            "The server sends the request on, and does not say where to.",
            Answering.reply(Reply.html(302, "Found"))));
  }
}
