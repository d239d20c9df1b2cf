package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one entry of a feed, from its first tag to its last; the first of equal fields counts. */
final class FeedEntryReader {
  private final Map<String, String> fields = new HashMap<>();
  private final XMLStreamReader xml;

  FeedEntryReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  FeedEntry read() throws XMLStreamException {
    while (xml.next() != XMLStreamConstants.END_ELEMENT) {
      refuseEntity();
      if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
        readField();
      }
    }
    return new FeedEntry(
        first("title").orElse("").strip(),
        first("content", "encoded", "summary", "description").orElse(""),
        first("href", "link").map(String::strip).flatMap(SecureLink::of),
        time("published", "pubDate"),
        time("updated"));
  }

  private void readField() throws XMLStreamException {
    String name = xml.getLocalName();
    Optional<String> href = Optional.ofNullable(xml.getAttributeValue(null, "href"));
    boolean alternate =
        Optional.ofNullable(xml.getAttributeValue(null, "rel"))
            .map("alternate"::equals)
            .orElse(true);
    String text = readText();
    if (name.equals("link") && alternate) {
      href.ifPresent(it -> fields.putIfAbsent("href", it));
    }
    fields.putIfAbsent(name, text);
  }

  /** The text of an element; elements within it, as XHTML has them, become tags in the text. */
  private String readText() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          depth++;
          text.append('<').append(xml.getLocalName()).append('>');
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          text.append(depth == 0 ? "" : "</" + xml.getLocalName() + ">");
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(depth == 1 ? xml.getText() : xml.getText().replace("<", "&lt;"));
        default -> refuseEntity();
      }
    }
    return text.toString();
  }

  private void refuseEntity() throws XMLStreamException {
    if (xml.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("an entity of the document's own");
    }
  }

  private Optional<String> first(String... names) {
    return Stream.of(names)
        .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private Optional<Instant> time(String... names) {
    return first(names).flatMap(Moment::of);
  }
}
