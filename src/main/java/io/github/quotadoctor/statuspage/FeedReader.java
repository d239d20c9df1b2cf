package io.github.quotadoctor.statuspage;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the entries of an Atom or RSS feed. A document type or an entity of its own makes any
 * document unusable: no feed needs them, and they are how XML is made to read files or to swell.
 */
final class FeedReader {
  private final List<FeedEntry> entries = new ArrayList<>();
  private final XMLStreamReader xml;
  private boolean channel;

  private FeedReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static Answer<List<FeedEntry>> read(String text) {
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(text.strip()));
      try {
        return new FeedReader(xml).read();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException notXml) {
      return new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  private Answer<List<FeedEntry>> read() throws XMLStreamException {
    Optional<String> root = root();
    boolean atom = root.filter("feed"::equals).isPresent();
    if (!atom && root.filter("rss"::equals).isEmpty()) {
      return new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT);
    }
    int depth = 1;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth = started(atom, depth + 1);
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          return new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT);
        }
        default -> {
          // Text between the entries says nothing.
        }
      }
    }
    return Answer.ofShape(atom || channel ? Optional.of(List.copyOf(entries)) : Optional.empty());
  }

  /** The name of the outermost element, where no document type stands before it. */
  private Optional<String> root() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        return Optional.empty();
      }
      if (event == XMLStreamConstants.START_ELEMENT) {
        return Optional.of(xml.getLocalName());
      }
    }
    return Optional.empty();
  }

  /** The depth after an element was met, which an entry takes to its own end. */
  private int started(boolean atom, int depth) throws XMLStreamException {
    String name = xml.getLocalName();
    channel |= !atom && depth == 2 && name.equals("channel");
    if (atom ? depth == 2 && name.equals("entry") : depth == 3 && name.equals("item")) {
      entries.add(new FeedEntryReader(xml).read());
      return depth - 1;
    }
    return depth;
  }
}
