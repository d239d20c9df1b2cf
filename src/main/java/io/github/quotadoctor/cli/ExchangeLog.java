package io.github.quotadoctor.cli;

import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpRequest;
import io.github.quotadoctor.http.Trace;
import java.util.Set;
import java.util.TreeMap;

/** Prints each exchange on stderr; secrets go no further than the redactor. */
final class ExchangeLog implements Trace {
  private static final Set<String> WITHHELD = Set.of("set-cookie", "cookie");

  private final Console console;

  ExchangeLog(Console console) {
    this.console = console;
  }

  @Override
  public void exchanged(HttpRequest request, Exchange exchange) {
    StringBuilder text = new StringBuilder();
    line(text, "> ", request.method() + " " + request.url());
    request.bearer().ifPresent(key -> line(text, "> ", "authorization: Bearer ***"));
    new TreeMap<>(request.headers())
        .forEach((name, value) -> line(text, "> ", name + ": " + value));
    request.json().ifPresent(json -> line(text, "> ", json));
    exchange.fold(answer -> answered(text, answer), broken -> broken(text, broken));
    console.printError(text.toString());
  }

  private static StringBuilder answered(StringBuilder text, Exchange.Answered answer) {
    line(text, "< ", Integer.toString(answer.status()));
    new TreeMap<>(answer.headers().values())
        .forEach(
            (name, value) ->
                line(text, "< ", name + ": " + (WITHHELD.contains(name) ? "***" : value)));
    return line(text, "< ", answer.body().text());
  }

  private static StringBuilder broken(StringBuilder text, Exchange.Broken broken) {
    return line(
        text, "< ", broken.breakage() + " (" + broken.stage() + ", " + broken.reason() + ")");
  }

  private static StringBuilder line(StringBuilder text, String sign, String content) {
    return text.append(sign).append(ForeignText.clean(content)).append('\n');
  }
}
