package io.github.quotadoctor.compare;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.json.JsonReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads an earlier report from a file that may hold anything. */
public final class BaselineFile {
  /** More than any report takes, in bytes. */
  public static final int LARGEST = 1 << 20;

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final String REPORT = "report";
  private static final Pattern SCHEMA = Pattern.compile("quotadoctor\\.report/1(\\.\\d{1,6})?");

  private BaselineFile() {}

  /**
   * The earlier report, or what is wrong with it. Read are reports of version 1 and of any later
   * version 1.N, also as the last report among the lines of a wait.
   *
   * @param file how to name it in a problem
   */
  public static Resolution<Baseline> parse(String file, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return refused("usage.baseline.too_large", file);
    }
    Optional<List<JsonNode>> documents = text(bytes).flatMap(JsonReader::strictList);
    if (documents.isEmpty() || documents.get().isEmpty()) {
      return refused("usage.baseline.not_json", file);
    }
    Optional<JsonNode> report = report(documents.get());
    if (report.isEmpty()) {
      return refused("usage.baseline.no_report", file);
    }
    BaselineFields fields = new BaselineFields(report.get());
    Baseline baseline = fields.baseline();
    return fields
        .firstWrong()
        .<Resolution<Baseline>>map(
            field ->
                new Resolution.Refused<>(
                    List.of(
                        new UsageProblem(
                            "usage.baseline.field", Map.of("file", file, "field", field)))))
        .orElseGet(() -> new Resolution.Settled<>(baseline));
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    } catch (CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  /** One document by itself, or the last of several that says of itself that it is a report. */
  private static Optional<JsonNode> report(List<JsonNode> documents) {
    return documents.stream()
        .filter(it -> documents.size() == 1 || it.path("type").asText().equals(REPORT))
        .reduce((earlier, later) -> later)
        .filter(it -> SCHEMA.matcher(it.path("schema").asText()).matches());
  }

  private static Resolution<Baseline> refused(String problem, String file) {
    return new Resolution.Refused<>(List.of(new UsageProblem(problem, Map.of("file", file))));
  }
}
