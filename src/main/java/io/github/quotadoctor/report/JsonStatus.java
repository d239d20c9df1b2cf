package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusTrouble;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the status pages say, for a program, as {@code quotadoctor.status/1}. */
public final class JsonStatus implements StatusReporter {
  private final String version;

  /** A reporter of this version of the program. */
  public JsonStatus(String version) {
    this.version = version;
  }

  @Override
  public String report(StatusSurvey survey) {
    return JsonText.of(document(survey));
  }

  ObjectNode document(StatusSurvey survey) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.status/1");
    root.putObject("tool").put("name", "quotadoctor").put("version", version);
    root.put("exit_code", survey.exitCode());
    ArrayNode providers = root.putArray("providers");
    survey.readings().forEach(reading -> provider(providers.addObject(), reading));
    ArrayNode calm = root.putArray("alternatives_without_incident");
    survey.withoutIncident().forEach(reading -> calm.add(reading.provider().id().code()));
    return root;
  }

  private static void provider(ObjectNode node, StatusReading reading) {
    node.put("id", reading.provider().id().code());
    node.put("name", ForeignText.clean(reading.provider().name()));
    node.put("verdict", reading.verdict().code());
    node.put("scope", reading.provider().coverage().code());
    texts(node.putArray("affected"), reading.affected());
    incidents(node.putArray("incidents"), reading.incidents());
    incidents(node.putArray("notices"), reading.notices());
    texts(node.putArray("elsewhere"), reading.elsewhere());
    node.put("until", time(reading.until()));
    node.put("reason", reading.trouble().map(StatusTrouble::code).orElse(null));
    node.put("source", reading.source().map(URI::toString).map(ForeignText::clean).orElse(null));
    node.put("read_at", reading.readAt().toString());
    node.put("url", ForeignText.clean(reading.provider().page().toString()));
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.forEach(text -> list.add(ForeignText.clean(text)));
  }

  private static void incidents(ArrayNode list, List<Incident> incidents) {
    for (Incident incident : incidents) {
      list.addObject()
          .put("title", ForeignText.clean(incident.title()))
          .put("status", ForeignText.clean(incident.status()))
          .put("since", time(incident.since()))
          .put("updated_at", time(incident.updatedAt()))
          .put("url", incident.url().map(ForeignText::clean).orElse(null));
    }
  }

  private static @Nullable String time(Optional<Instant> moment) {
    return moment.map(Instant::toString).orElse(null);
  }
}
