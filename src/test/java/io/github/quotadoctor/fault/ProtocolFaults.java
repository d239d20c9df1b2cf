package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;

import java.util.List;

/** Servers that speak something else than HTTP, or speak it badly. */
final class ProtocolFaults {
  private static final byte[] TLS_ALERT = {0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x50};

  private ProtocolFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.onModels(
            "flood-of-100",
            NOT_AN_API_ANSWER,
            "The server says \"continue\" without end.",
            Answering.doing(it -> it.flood("HTTP/1.1 100 Continue\r\n\r\n"))),
        Fault.onModels(
            "flood-of-103",
            NOT_AN_API_ANSWER,
            "The server gives early hints without end.",
            Answering.doing(
                it -> it.flood("HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n"))),
        Fault.onModels(
            "binary",
            NOT_AN_API_ANSWER,
            "The server answers in a binary protocol.",
            Answering.bytes(
                new byte[] {0, 0, 18, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, (byte) 128, (byte) 255})),
        Fault.onModels(
            "no-headers",
            NOT_AN_API_ANSWER,
            "The server sends a page without a status line or headers.",
            Answering.text("<html><body>It works!</body></html>\n")),
        Fault.onConnection(
            "ssh",
            NOT_AN_API_ANSWER,
            "An SSH server listens at the port.",
            connection -> {
              connection.send("SSH-2.0-OpenSSH_9.6\r\n");
              connection.hold();
            }),
        Fault.onModels(
            "status-without-reason",
            HEALTHY,
            "The status line has no words.",
            Answering.reply(GoodApi.models().startingWith("HTTP/1.1 200"))),
        Fault.onModels(
            "status-999",
            NOT_AN_API_ANSWER,
            "The status is 999.",
            Answering.reply(
                Reply.html(999, "Request denied").startingWith("HTTP/1.1 999 Request denied"))),
        Fault.onModels(
            "status-99",
            NOT_AN_API_ANSWER,
            "The status has two digits.",
            Answering.reply(GoodApi.models().startingWith("HTTP/1.1 99 Low"))),
        Fault.onModels(
            "https-behind-http",
            NOT_AN_API_ANSWER,
            "The base URL says http, and the server speaks TLS only.",
            Answering.bytes(TLS_ALERT)),
        Fault.onModels(
            "https-behind-http-told",
            NOT_AN_API_ANSWER,
            "The base URL says http, and the server asks for https on a page.",
            Answering.reply(Reply.html(400, "The plain HTTP request was sent to HTTPS port"))));
  }
}
