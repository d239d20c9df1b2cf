package io.github.quotadoctor.report;

/**
 * A help topic on a terminal. Paragraphs and the meanings in lists are broken anew, so that their
 * lines may be of any length.
 */
public final class TopicText {
  private TopicText() {}

  /** The topic, with a line break at its end. */
  public static String print(String topic, int width) {
    Lines lines = new Lines(width);
    for (Topic.Part part : Topic.parts(topic)) {
      switch (part.kind()) {
        case BLANK -> lines.blank();
        case LINE -> lines.add(part.text());
        case PARAGRAPH, ROW ->
            lines.hanging(part.label(), DisplayWidth.of(part.label()), part.text());
      }
    }
    return lines.toString();
  }
}
