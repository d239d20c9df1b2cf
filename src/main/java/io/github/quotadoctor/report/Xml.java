package io.github.quotadoctor.report;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document written element by element, indented; what XML cannot hold is left out. */
final class Xml {
  private final XMLStreamWriter writer;
  private final Deque<Boolean> holdsElements = new ArrayDeque<>();

  private Xml(XMLStreamWriter writer) {
    this.writer = writer;
  }

  /** The document that is written by this. */
  static String document(Consumer<Xml> content) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter writer = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
      content.accept(new Xml(writer));
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("text can always be written", impossible);
    }
    return text.append('\n').toString();
  }

  void open(String element) {
    if (!holdsElements.isEmpty()) {
      holdsElements.pop();
      holdsElements.push(true);
    }
    write(() -> writer.writeCharacters("\n" + "  ".repeat(holdsElements.size())));
    write(() -> writer.writeStartElement(element));
    holdsElements.push(false);
  }

  void attribute(String name, String value) {
    write(() -> writer.writeAttribute(name, allowed(value)));
  }

  void text(String text) {
    write(() -> writer.writeCharacters(allowed(text)));
  }

  void close() {
    if (holdsElements.pop()) {
      write(() -> writer.writeCharacters("\n" + "  ".repeat(holdsElements.size())));
    }
    write(writer::writeEndElement);
  }

  /** Source: XML 1.0, fifth edition, production 2. */
  private static String allowed(String text) {
    return text.codePoints()
        .filter(
            it ->
                it == '\t'
                    || it == '\n'
                    || (it >= 0x20 && it <= 0xD7FF)
                    || (it >= 0xE000 && it <= 0xFFFD)
                    || it >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void write(Step step) {
    try {
      step.write();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("text can always be written", impossible);
    }
  }

  private interface Step {
    void write() throws XMLStreamException;
  }
}
