package io.github.quotadoctor.cli;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.report.WaitWords;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says what to set so that another program talks to the simulated API. */
final class ServeNotice {
  private static final String OLD_KEY = "OLD_KEY";
  private static final String NEW_KEY = "NEW_KEY";

  private final Messages messages;
  private final int width;

  ServeNotice(Messages messages, int width) {
    this.messages = messages;
    this.width = width;
  }

  String text(SimulatedApi api, Scenario scenario) {
    Map<String, String> variables = new TreeMap<>(scenario.environment());
    variables.put("OPENAI_API_KEY", "simulated");
    variables.computeIfPresent("OPENAI_ADMIN_KEY", (name, key) -> printable(key));
    variables.computeIfPresent(OLD_KEY, (name, key) -> printable(key));
    variables.computeIfPresent(NEW_KEY, (name, key) -> printable(key));
    variables.put("OPENAI_BASE_URL", api.baseUrl().toString());
    String exports =
        variables.entrySet().stream()
            .map(it -> "  export " + it.getKey() + "=" + quoted(it.getValue()) + "\n")
            .collect(Collectors.joining());
    return said("serve.head", Facts.of("name", scenario.name()))
        + exports
        + said("serve.status", Facts.none())
        + "  --status-url="
        + api.statusUrl()
        + "\n"
        + (variables.containsKey(OLD_KEY) ? compare() : "")
        + said("serve.stop", Facts.none());
  }

  /** The words in lines that fit the terminal; what is to be typed stays in one piece. */
  private String said(String key, Facts facts) {
    return WaitWords.fitted(messages.text(key, facts), width);
  }

  private String compare() {
    return said("serve.compare", Facts.none())
        + "  quotadoctor compare --key-source=old=env:"
        + OLD_KEY
        + " --key-source=new=env:"
        + NEW_KEY
        + "\n";
  }

  /** Of the same kind and beginning, but too short to be taken for a secret and hidden. */
  private static String printable(String key) {
    return key.replaceFirst("^(sk-[a-z]+-)(old|new|sim).*", "$1$2");
  }

  private static String quoted(String value) {
    return value.matches("[\\w./:@%+-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
  }
}
