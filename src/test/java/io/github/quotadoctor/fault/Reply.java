package io.github.quotadoctor.fault;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One HTTP answer, put together byte by byte; the connection ends after it. */
final class Reply {
  private final String statusLine;
  private final List<String> headers;
  private final byte[] body;

  private Reply(String statusLine, List<String> headers, byte[] body) {
    this.statusLine = statusLine;
    this.headers = List.copyOf(headers);
    this.body = body;
  }

  /** An answer with the headers of OpenAI. */
  static Reply json(int status, String body) {
    return new Reply(
        "HTTP/1.1 " + status + " Told",
        List.of(
            "Connection: close",
            "Content-Type: application/json",
            "openai-version: 2020-10-01",
            "openai-organization: acme-inc",
            "openai-project: proj_FaultSuite0001",
            "x-request-id: req_4fd2c1a87be94d0c9b1e77aa02f3d655"),
        body.getBytes(StandardCharsets.UTF_8));
  }

  /** A web page. */
  static Reply html(int status, String title) {
    String page =
        "<!DOCTYPE html>\n<html><head><title>"
            + title
            + "</title></head><body><h1>"
            + title
            + "</h1></body></html>\n";
    return new Reply(
        "HTTP/1.1 " + status + " Told",
        List.of("Connection: close", "Content-Type: text/html; charset=utf-8"),
        page.getBytes(StandardCharsets.UTF_8));
  }

  Reply startingWith(String otherStatusLine) {
    return new Reply(otherStatusLine, headers, body);
  }

  Reply with(String header) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    return new Reply(statusLine, more, body);
  }

  /** With this header in place of the one of the same name. */
  Reply instead(String header) {
    String name = header.substring(0, header.indexOf(':') + 1);
    List<String> others = headers.stream().filter(it -> !it.startsWith(name)).toList();
    return new Reply(statusLine, others, body).with(header);
  }

  Reply bytes(byte[] otherBody) {
    return new Reply(statusLine, headers, otherBody);
  }

  byte[] body() {
    return body.clone();
  }

  /** Status line and headers, but no length and no body. */
  byte[] head() {
    return (statusLine + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** All of it, with the length of the body. */
  byte[] whole() {
    return joined(with("Content-Length: " + body.length).head(), body);
  }

  /** All of it, with a length that these headers tell in their own way. */
  byte[] wholeAsItIs() {
    return joined(head(), body);
  }

  private static byte[] joined(byte[] head, byte[] body) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.writeBytes(head);
    whole.writeBytes(body);
    return whole.toByteArray();
  }
}
