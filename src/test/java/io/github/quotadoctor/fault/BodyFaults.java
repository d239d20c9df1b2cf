package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;
import static io.github.quotadoctor.diagnosis.Cause.TIMEOUT;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Faults in how a body comes. */
final class BodyFaults {
  private static final String START = "{\"object\": \"list\", \"data\": [";

  private BodyFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.onModels(
            "body-reset",
            NOT_AN_API_ANSWER,
            "The connection is reset in the middle of the answer.",
            (question, connection) -> {
              connection.send(GoodApi.models().with("Content-Length: 1000").head());
              connection.send(START);
              connection.reset();
            }),
        Fault.onModels(
            "body-too-short",
            NOT_AN_API_ANSWER,
            "The answer ends before the length that it names.",
            Answering.bytes(GoodApi.models().with("Content-Length: 1000").wholeAsItIs())),
        Fault.onModels(
            "chunked-cut",
            NOT_AN_API_ANSWER,
            "An answer in chunks ends before its last chunk.",
            (question, connection) -> {
              connection.send(GoodApi.models().with("Transfer-Encoding: chunked").head());
              connection.send("1c\r\n" + START + "\r\n");
            }),
        Fault.onModels(
            "endless-chunk-size",
            NOT_AN_API_ANSWER,
            "The size of a chunk never ends.",
            (question, connection) -> {
              connection.send(GoodApi.models().with("Transfer-Encoding: chunked").head());
              connection.send("1;");
              connection.flood("a");
            }),
        Fault.onModels(
            "endless-gzip-name",
            NOT_AN_API_ANSWER,
            "A compressed answer never gets past its own name.",
            (question, connection) -> {
              connection.send(GoodApi.models().with("Content-Encoding: gzip").head());
              connection.send(new byte[] {0x1f, (byte) 0x8b, 8, 8, 0, 0, 0, 0, 0, 0});
              connection.flood("a");
            }),
        Fault.onModels(
            "negative-length",
            NOT_AN_API_ANSWER,
            "The answer names a length below zero.",
            Answering.bytes(GoodApi.models().with("Content-Length: -5").wholeAsItIs())),
        Fault.onModels(
            "byte-order-mark",
            HEALTHY,
            "The answer starts with a byte order mark.",
            Answering.reply(Reply.json(200, "\ufeff" + GoodApi.MODELS_BODY))),
        Fault.onModels(
            "endless-body",
            NOT_AN_API_ANSWER,
            "The answer never ends.",
            (question, connection) -> {
              connection.send(GoodApi.models().head());
              connection.send(START);
              connection.flood(" ");
            }),
        Fault.onModels(
            "body-100-mb",
            NOT_AN_API_ANSWER,
            "The answer is 100 MB large.",
            (question, connection) -> LargeBody.send(connection)),
        Fault.onModels(
            "gzip-bomb",
            NOT_AN_API_ANSWER,
            "A small compressed answer becomes 200 MB.",
            (question, connection) ->
                connection.send(
                    GoodApi.models().with("Content-Encoding: gzip").bytes(LargeBody.bomb()))),
        Fault.onModels(
                "drip-in-headers",
                TIMEOUT,
                "The headers come one byte at a time, and never end.",
                (question, connection) -> {
                  connection.send("HTTP/1.1 200 OK\r\nX-Slow: ");
                  connection.drip('a');
                })
            .being(Fault.Trait.WAITS),
        Fault.onModels(
                "drip-in-body",
                NOT_AN_API_ANSWER,
                "The answer comes one byte at a time, and never ends.",
                (question, connection) -> {
                  connection.send(GoodApi.models().head());
                  connection.send(START);
                  connection.drip(' ');
                })
            .being(Fault.Trait.WAITS),
        Fault.onModels(
                "silent-body",
                NOT_AN_API_ANSWER,
                "The headers come, and then nothing more.",
                (question, connection) -> {
                  connection.send(GoodApi.models().with("Content-Length: 1000").head());
                  connection.hold();
                })
            .being(Fault.Trait.WAITS),
        Fault.onModels(
            "empty-body",
            NOT_AN_API_ANSWER,
            "The answer is a success without a body.",
            Answering.reply(Reply.json(200, ""))),
        Fault.onModels(
            "not-gzip",
            NOT_AN_API_ANSWER,
            "The answer says that it is compressed, and is not.",
            Answering.reply(GoodApi.models().with("Content-Encoding: gzip"))),
        Fault.onModels(
            "unasked-compression",
            NOT_AN_API_ANSWER,
            "The answer is compressed in a way that nobody asked for.",
            Answering.reply(
                GoodApi.models()
                    .with("Content-Encoding: br")
                    .bytes(new byte[] {(byte) 0x8b, 0x02, (byte) 0x80, 0x7b, 0x7d, 0x03}))),
        Fault.onModels(
            "invalid-utf-8",
            HEALTHY,
            "A name in an otherwise good answer is not UTF-8.",
            Answering.reply(
                GoodApi.models()
                    .bytes(
                        GoodApi.MODELS_BODY
                            .replace("system", "s\u00fcstem")
                            .getBytes(StandardCharsets.ISO_8859_1)))));
  }
}
