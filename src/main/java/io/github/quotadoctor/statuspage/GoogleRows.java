package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads Google's list of incidents token by token, as it is too large to be held as a tree. */
final class GoogleRows {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Set<String> WANTED =
      Set.of(
          "begin",
          "created",
          "end",
          "modified",
          "external_desc",
          "status_impact",
          "service_key",
          "uri",
          "most_recent_update.status",
          "most_recent_update.text");

  private final JsonParser json;
  private Map<String, String> texts = Map.of();
  private List<String> products = List.of();
  private boolean intact;

  private GoogleRows(JsonParser json) {
    this.json = json;
  }

  /** Hands over one row after the other; why the text is no such list, if so. */
  static Optional<StatusTrouble> read(String text, Consumer<GoogleRow> rows) {
    try (JsonParser json = FACTORY.createParser(text)) {
      boolean list = json.nextToken() == JsonToken.START_ARRAY;
      if (list) {
        new GoogleRows(json).readAll(rows);
      } else {
        json.skipChildren();
      }
      boolean oneValue = json.currentToken() != null && json.nextToken() == null;
      return list && oneValue
          ? Optional.empty()
          : Optional.of(oneValue ? StatusTrouble.WRONG_SHAPE : StatusTrouble.OTHER_FORMAT);
    } catch (JsonProcessingException notJson) {
      return Optional.of(StatusTrouble.OTHER_FORMAT);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void readAll(Consumer<GoogleRow> rows) throws IOException {
    while (json.nextToken() != JsonToken.END_ARRAY) {
      texts = new HashMap<>();
      products = new ArrayList<>();
      intact = json.currentToken() == JsonToken.START_OBJECT;
      if (intact) {
        readObject("");
      } else {
        json.skipChildren();
      }
      Optional.ofNullable(texts.get("service_key")).ifPresent(products::add);
      rows.accept(new GoogleRow(texts, products, intact));
    }
  }

  private void readObject(String prefix) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("affected_products")) {
        readProducts(value);
      } else if (name.equals("most_recent_update") && value == JsonToken.START_OBJECT) {
        readObject("most_recent_update.");
      } else if (WANTED.contains(name)) {
        readText(name, value);
      } else {
        json.skipChildren();
      }
    }
  }

  private void readText(String name, JsonToken value) throws IOException {
    if (value == JsonToken.VALUE_STRING) {
      texts.put(name, json.getText());
    } else {
      intact &= value == JsonToken.VALUE_NULL;
      json.skipChildren();
    }
  }

  private void readProducts(JsonToken value) throws IOException {
    intact &= value == JsonToken.START_ARRAY || value == JsonToken.VALUE_NULL;
    if (value != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      int before = products.size();
      if (json.currentToken() == JsonToken.START_OBJECT) {
        readProduct();
      } else {
        json.skipChildren();
      }
      intact &= products.size() > before;
    }
  }

  private void readProduct() throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean id = json.currentName().equals("id");
      if (json.nextToken() == JsonToken.VALUE_STRING && id) {
        products.add(json.getText());
      } else {
        json.skipChildren();
      }
    }
  }
}
