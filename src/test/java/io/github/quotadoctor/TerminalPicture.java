package io.github.quotadoctor;

import io.github.quotadoctor.report.DisplayWidth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a screen with its colours into an SVG. Every run of characters stands in its cells, however
 * wide the font is that somebody has.
 */
final class TerminalPicture {
  private static final String FONT =
      "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono',"
          + " monospace";
  private static final double CELL = 8.4;
  private static final double LINE = 20;
  private static final double MARGIN = 18;
  private static final double BAR = 34;

  /** The foregrounds of the terminal's colours that the program uses. */
  private static final Map<String, String> COLORS =
      new TreeMap<>(Map.of("31", "#ff7b72", "32", "#56d364", "33", "#e3b341"));

  private static final Pattern STYLED =
      Pattern.compile("\u001b\\[(\\d+)m(.*?)\u001b\\[0m|[^\u001b]+");

  /** Words with single spaces between them; wider gaps are not drawn. */
  private static final Pattern RUN = Pattern.compile("\\S+(?: \\S+)*");

  private final StringBuilder svg = new StringBuilder();

  private TerminalPicture() {}

  /**
   * The picture.
   *
   * @param screen lines whose colours are set and reset by SGR sequences
   */
  static String of(String title, String screen) {
    TerminalPicture picture = new TerminalPicture();
    List<String> lines = screen.lines().toList();
    int cells =
        lines.stream()
            .mapToInt(line -> DisplayWidth.of(line.replaceAll("\u001b\\[\\d+m", "")))
            .max()
            .orElse(0);
    picture.frame(title, cells * CELL + 2 * MARGIN, BAR + lines.size() * LINE + MARGIN);
    for (int at = 0; at < lines.size(); at++) {
      picture.line(lines.get(at), BAR + (at + 0.75) * LINE);
    }
    return picture.svg.append("  </g>\n</svg>\n").toString();
  }

  private void frame(String title, double width, double height) {
    String size = number(width) + "\" height=\"" + number(height);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(size);
    svg.append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height));
    svg.append("\" role=\"img\" aria-labelledby=\"title\">\n");
    svg.append("  <title id=\"title\">").append(escaped(title)).append("</title>\n");
    svg.append("  <rect width=\"").append(size).append("\" rx=\"8\" fill=\"#0d1117\"/>\n");
    for (int at = 0; at < 3; at++) {
      svg.append("  <circle cx=\"").append(number(MARGIN + 4 + at * 18));
      svg.append("\" cy=\"17\" r=\"5.5\" fill=\"#30363d\"/>\n");
    }
    svg.append("  <g font-family=\"").append(FONT);
    svg.append("\" font-size=\"14\" fill=\"#e6edf3\">\n");
  }

  private void line(String line, double y) {
    if (line.isBlank()) {
      return;
    }
    svg.append("    <text y=\"").append(number(y)).append("\">");
    int column = 0;
    Matcher part = STYLED.matcher(line);
    while (part.find()) {
      boolean colored = part.group(1) != null;
      String text = colored ? part.group(2) : part.group();
      runs(text, column, colored ? color(part.group(1)) : "");
      column += DisplayWidth.of(text);
    }
    svg.append("</text>\n");
  }

  private static String color(String shade) {
    if (!COLORS.containsKey(shade)) {
      throw new IllegalArgumentException("no colour for " + shade);
    }
    return " fill=\"" + COLORS.get(shade) + "\"";
  }

  private void runs(String text, int column, String fill) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int before = DisplayWidth.of(text.substring(0, run.start()));
      svg.append("<tspan x=\"").append(number(MARGIN + (column + before) * CELL));
      svg.append("\" textLength=\"").append(number(DisplayWidth.of(run.group()) * CELL));
      svg.append("\" lengthAdjust=\"spacingAndGlyphs\"").append(fill).append('>');
      svg.append(escaped(run.group())).append("</tspan>");
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
