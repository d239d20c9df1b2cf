package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Faults in the headers of an answer whose body is good. */
final class HeaderFaults {
  private HeaderFaults() {}

  static List<Fault> all() {
    int length = GoodApi.MODELS_BODY.length();
    return List.of(
        Fault.onModels(
            "duplicate-headers",
            HEALTHY,
            "Headers come twice, with different values.",
            Answering.reply(
                GoodApi.models()
                    .with("Content-Type: text/plain")
                    .with("openai-organization: another-inc")
                    .with("x-request-id: req_second")
                    .with("Date: yesterday")
                    .with("Date: tomorrow"))),
        Fault.onModels(
            "two-lengths",
            NOT_AN_API_ANSWER,
            "The answer names two lengths, and ends before the second.",
            Answering.bytes(
                GoodApi.models()
                    .with("Content-Length: " + length)
                    .with("Content-Length: " + (length + 100))
                    .wholeAsItIs())),
        Fault.onModels(
            "length-and-chunks",
            HEALTHY,
            "The answer comes in chunks, and names a wrong length besides.",
            Answering.bytes(
                GoodApi.models()
                    .with("Content-Length: 7")
                    .with("Transfer-Encoding: chunked")
                    .bytes(chunked(GoodApi.MODELS_BODY))
                    .wholeAsItIs())),
        Fault.onModels(
            "huge-header",
            NOT_AN_API_ANSWER,
            "One header is 1 MB large.",
            Answering.reply(GoodApi.models().with("X-Huge: " + "a".repeat(1 << 20)))),
        Fault.onModels(
            "ten-thousand-headers",
            HEALTHY,
            "The answer has 10,000 headers.",
            Answering.reply(GoodApi.models().with(many(10_000)))),
        Fault.onModels(
            "header-without-colon",
            HEALTHY,
            "A line among the headers is not a header.",
            Answering.reply(GoodApi.models().with("this is no header"))),
        Fault.onModels(
            "wrong-content-type",
            HEALTHY,
            "The answer says that it is a picture.",
            Answering.reply(
                Reply.html(200, "")
                    .bytes(GoodApi.models().body())
                    .with("Content-Type: image/png"))),
        Fault.onModels(
            "unknown-transfer-encoding",
            NOT_AN_API_ANSWER,
            "The answer is packed for the way in two layers, and both are broken.",
            Answering.bytes(
                GoodApi.models()
                    .with("Transfer-Encoding: gzip, chunked")
                    .bytes(new byte[] {0x1f, (byte) 0x8b, 0x08, 0x00, 0x7a, 0x0d, 0x0a})
                    .wholeAsItIs())));
  }

  private static byte[] chunked(String body) {
    String chunks = Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
    return chunks.getBytes(StandardCharsets.US_ASCII);
  }

  private static String many(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "X-" + number + ": a")
        .collect(Collectors.joining("\r\n"));
  }
}
