package io.github.quotadoctor.report;

import java.util.List;

/**
 * Builds a manual page in the man macros of roff; what it is given is shown to the letter. Source:
 * groff_man(7) and groff_char(7) of groff 1.22.4, and man(7) of mandoc 1.14.6, 2026-11.
 */
final class Roff {
  private final StringBuilder page = new StringBuilder();
  private boolean underHeading;

  Roff(String name, String date, String program) {
    page.append(".TH ").append(quoted(name)).append(" 1 ").append(date).append(' ');
    page.append(quoted(program)).append(" \"User Commands\"\n.nh\n.ad l\n");
  }

  void section(String heading) {
    page.append(".SH ").append(quoted(heading)).append('\n');
    underHeading = true;
  }

  void paragraph(String text) {
    apart();
    page.append(line(escaped(text)));
  }

  /** Under a heading a paragraph has its space already. */
  private void apart() {
    page.append(underHeading ? "" : ".PP\n");
    underHeading = false;
  }

  /** Text that stands under a heading or a label. */
  void text(String text) {
    underHeading = false;
    page.append(line(escaped(text)));
  }

  /** Words in bold, and what stands behind them. */
  void bold(String bold, String rest) {
    page.append(line(inBold(bold) + escaped(rest)));
  }

  /** A label, in bold up to an equals sign and slanted behind it, and what it means. */
  void entry(String label, String meaning) {
    int equals = label.indexOf('=');
    String value = equals < 0 ? "" : "=\\fI" + escaped(label.substring(equals + 1)) + "\\fR";
    page.append(".TP\n")
        .append(line(inBold(equals < 0 ? label : label.substring(0, equals)) + value));
    text(meaning);
  }

  /** Lines that are neither broken nor joined. */
  void verbatim(List<String> lines) {
    apart();
    page.append(".nf\n.RS 2\n");
    lines.forEach(it -> page.append(line(escaped(it))));
    page.append(".RE\n.fi\n");
  }

  private static String inBold(String text) {
    return "\\fB" + escaped(text) + "\\fR";
  }

  /** A dot or an apostrophe at its beginning would be a request. */
  private static String line(String escaped) {
    return (escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" : "") + escaped + "\n";
  }

  private static String quoted(String argument) {
    return '"' + escaped(argument).replace("\"", "\\(dq") + '"';
  }

  /** Some printers turn plain hyphens, quotes, accents and tildes into other characters. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("^", "\\(ha")
        .replace("~", "\\(ti");
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
