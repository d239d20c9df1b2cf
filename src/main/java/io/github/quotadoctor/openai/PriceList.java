package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.json.JsonReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The models known to be cheap, with their prices and last days, as a dated data file. */
final class PriceList {
  private final List<Entry> entries;

  private PriceList(List<Entry> entries) {
    this.entries = entries;
  }

  /** The built-in list, which is read once. */
  static PriceList builtIn() {
    return BuiltIn.LIST;
  }

  private static final class BuiltIn {
    static final PriceList LIST = read();
  }

  private static PriceList read() {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode node : JsonReader.resource(PriceList.class, "probe-models.json").path("models")) {
      entries.add(Entry.of(node));
    }
    entries.sort(Comparator.comparing(Entry::kind).thenComparing(Entry::price));
    return new PriceList(entries);
  }

  /** The known models that are not shut down by then, embeddings first, the cheapest first. */
  List<ProbeModel> on(LocalDate day) {
    return entries.stream()
        .filter(entry -> entry.shutdown().map(day::isBefore).orElse(true))
        .map(Entry::model)
        .toList();
  }

  /** The entry for a model, if it is known. */
  Optional<ProbeModel> find(String id) {
    return entries.stream().map(Entry::model).filter(model -> model.id().equals(id)).findFirst();
  }

  private record Entry(ProbeModel model, Optional<LocalDate> shutdown) {
    static Entry of(JsonNode node) {
      ProbeModel.Price price =
          new ProbeModel.Price(
              new BigDecimal(node.path("input_usd").asText()),
              new BigDecimal(node.path("output_usd").asText()));
      ProbeModel.Kind kind =
          node.path("kind").asText().equals("embedding")
              ? ProbeModel.Kind.EMBEDDING
              : ProbeModel.Kind.CHAT;
      return new Entry(
          new ProbeModel(
              node.path("id").asText(), kind, Optional.of(price), text(node, "reasoning_effort")),
          text(node, "shutdown").map(LocalDate::parse));
    }

    private static Optional<String> text(JsonNode node, String field) {
      return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    private ProbeModel.Kind kind() {
      return model.kind();
    }

    private BigDecimal price() {
      return model.price().map(it -> it.input().add(it.output())).orElse(BigDecimal.ZERO);
    }
  }
}
