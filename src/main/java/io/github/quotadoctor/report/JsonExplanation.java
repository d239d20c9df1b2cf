package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.Optional;

/** What a text tells, for a program, as {@code quotadoctor.explanation/1}; always in English. */
public final class JsonExplanation implements ExplanationReporter {
  private final String version;
  private final Messages english = Messages.english();

  /** A reporter of this version of the program. */
  public JsonExplanation(String version) {
    this.version = version;
  }

  @Override
  public String report(Explanation explanation) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.explanation/1");
    root.putObject("tool").put("name", "quotadoctor").put("version", version);
    root.put("exit_code", explanation.exitCode());
    root.put("lines", explanation.lines());
    ArrayNode findings = root.putArray("findings");
    explanation.sightings().forEach(sighting -> finding(findings.addObject(), sighting));
    return JsonText.of(root);
  }

  private Optional<String> provider(Sighting sighting) {
    return sighting.verdict().finding().facts().said("provider").map(english::text);
  }

  private void finding(ObjectNode node, Sighting sighting) {
    new JsonVerdict(english).write(node.putObject("verdict"), sighting.verdict(), false);
    node.put("provider", provider(sighting).orElse(null));
    node.put("count", sighting.count());
    if (sighting.count() == 0) {
      node.putNull("first_line");
      node.putNull("first_at");
      node.putNull("last_at");
      node.putNull("evidence");
      return;
    }
    node.put("first_line", sighting.firstLine());
    node.put("first_at", sighting.firstTime().orElse(null));
    node.put("last_at", sighting.lastTime().orElse(null));
    JsonEvidence.write(node.putObject("evidence"), sighting.evidence());
  }
}
