package io.github.quotadoctor.cli;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
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

  ServeNotice(Messages messages) {
    this.messages = messages;
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
    return messages.text("serve.head", Facts.of("name", scenario.name()))
        + "\n"
        + exports
        + messages.text("serve.status")
        + "\n  --status-url="
        + api.statusUrl()
        + "\n"
        + (variables.containsKey(OLD_KEY) ? compare() : "")
        + messages.text("serve.stop")
        + "\n";
  }

  private String compare() {
    return messages.text("serve.compare")
        + "\n  quotadoctor compare --key-source=old=env:"
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
