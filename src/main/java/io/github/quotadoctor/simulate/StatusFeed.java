package io.github.quotadoctor.simulate;

import java.util.List;
import java.util.Locale;

/** The Atom feed of a status page ({@code /feed.atom}), with the open incidents only. */
record StatusFeed(List<StatusIncident> incidents) {
  StatusFeed {
    incidents = List.copyOf(incidents);
  }

  String document() {
    StringBuilder feed = new StringBuilder();
    feed.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n")
        .append(" <id>https://status.openai.com/</id>\n")
        .append(" <title>OpenAI status</title>\n")
        .append(" <updated>2026-11-20T12:00:00Z</updated>\n");
    incidents.forEach(incident -> append(feed, incident));
    return feed.append("</feed>\n").toString();
  }

  private static void append(StringBuilder feed, StatusIncident incident) {
    feed.append(" <entry>\n");
    append(feed, "id", incident.url());
    append(feed, "title", incident.title());
    append(feed, "updated", incident.updatedAt());
    append(feed, "published", incident.publishedAt());
    feed.append("  <link rel=\"alternate\" type=\"text/html\" href=\"")
        .append(incident.url())
        .append("\"/>\n  <content type=\"html\">")
        .append(escaped(content(incident)))
        .append("</content>\n </entry>\n");
  }

  private static void append(StringBuilder feed, String element, String text) {
    feed.append("  <").append(element).append('>').append(escaped(text));
    feed.append("</").append(element).append(">\n");
  }

  private static String content(StatusIncident incident) {
    StringBuilder list = new StringBuilder();
    incident
        .impact()
        .forEach(
            (part, word) ->
                list.append("<li>")
                    .append(part.name())
                    .append(" (")
                    .append(capitalized(word.replace('_', ' ')))
                    .append(")</li>"));
    return "<b>Status: %s</b><br/><br/>%s<br/><br/><b>Affected components</b><ul>%s</ul>"
        .formatted(capitalized(incident.status()), incident.message(), list);
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
