package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one object of a file of sources, each taken once, so that what is left is unknown.
 * Where something is wrong, it is noted and something empty taken instead.
 */
final class FileFields {
  private final ObjectNode left;
  private final String place;
  private final FileProblems problems;

  FileFields(ObjectNode object, String place, FileProblems problems) {
    this.left = object.deepCopy();
    this.place = place;
    this.problems = problems;
  }

  FileProblems problems() {
    return problems;
  }

  String path(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  Optional<String> optionalText(String name) {
    return take(name).map(value -> text(value, path(name)));
  }

  String text(String name) {
    return optionalText(name).orElseGet(() -> missing(name, ""));
  }

  boolean flag(String name) {
    Optional<JsonNode> value = take(name);
    value.filter(it -> !it.isBoolean()).ifPresent(it -> wrong(path(name)));
    return value.filter(JsonNode::booleanValue).isPresent();
  }

  /** A whole number from 1 to a thousand. */
  Optional<Integer> count(String name) {
    Optional<JsonNode> value = take(name);
    Optional<Integer> count =
        value
            .filter(JsonNode::isIntegralNumber)
            .filter(JsonNode::canConvertToInt)
            .map(JsonNode::intValue)
            .filter(it -> it >= 1 && it <= 1000);
    if (value.isPresent() && count.isEmpty()) {
      wrong(path(name));
    }
    return count;
  }

  List<String> texts(String name) {
    return take(name).map(value -> texts(value, path(name))).orElse(List.of());
  }

  Map<String, String> textsByName(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    entries(name).forEach((key, value) -> texts.put(key, text(value, path(name) + "." + key)));
    return texts;
  }

  Map<String, List<String>> listsByName(String name) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    entries(name).forEach((key, value) -> lists.put(key, texts(value, path(name) + "." + key)));
    return lists;
  }

  Optional<FileFields> object(String name) {
    Optional<JsonNode> value = take(name);
    value.filter(it -> !it.isObject()).ifPresent(it -> wrong(path(name)));
    return value
        .flatMap(FileFields::asObject)
        .map(object -> new FileFields(object, path(name), problems));
  }

  List<FileFields> objects(String name) {
    List<FileFields> objects = new ArrayList<>();
    Optional<JsonNode> list = take(name);
    list.filter(it -> !it.isArray()).ifPresent(it -> wrong(path(name)));
    list.filter(JsonNode::isArray)
        .ifPresent(
            rows -> {
              for (JsonNode row : rows) {
                String at = path(name) + "[" + objects.size() + "]";
                objects.add(new FileFields(objectAt(row, at), at, problems));
              }
            });
    return objects;
  }

  /** To be called when all known fields are taken. */
  void end() {
    left.fieldNames()
        .forEachRemaining(name -> problems.add(Kind.UNKNOWN_FIELD, Optional.of(path(name))));
  }

  <T> T missing(String name, T instead) {
    problems.add(Kind.MISSING_FIELD, Optional.of(path(name)));
    return instead;
  }

  private Optional<JsonNode> take(String name) {
    return Optional.ofNullable(left.remove(name));
  }

  private static Optional<ObjectNode> asObject(JsonNode value) {
    return value instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
  }

  private ObjectNode objectAt(JsonNode value, String at) {
    return asObject(value)
        .orElseGet(
            () -> {
              wrong(at);
              return left.objectNode();
            });
  }

  private Map<String, JsonNode> entries(String name) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    Optional<JsonNode> value = take(name);
    value.filter(it -> !it.isObject()).ifPresent(it -> wrong(path(name)));
    value.ifPresent(it -> it.properties().forEach(e -> entries.put(e.getKey(), e.getValue())));
    return entries;
  }

  private List<String> texts(JsonNode value, String at) {
    List<String> texts = new ArrayList<>();
    if (!value.isArray()) {
      wrong(at);
    }
    for (JsonNode row : value) {
      texts.add(text(row, at + "[" + texts.size() + "]"));
    }
    return texts;
  }

  private String text(JsonNode value, String at) {
    String text = value.isTextual() ? value.textValue() : "";
    if (text.isBlank()) {
      wrong(at);
    }
    return text;
  }

  private void wrong(String at) {
    problems.add(Kind.WRONG_VALUE, Optional.of(at));
  }
}
