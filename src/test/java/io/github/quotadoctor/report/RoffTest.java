package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoffTest {
  private final Roff roff = new Roff("A-PAGE", "2026-11-21", "a \"program\" 1.0");

  @Test
  void itsHeadNamesPageDayAndProgram() {
    assertThat(roff.toString())
        .isEqualTo(
            """
            .TH "A\\-PAGE" 1 2026-11-21 "a \\(dqprogram\\(dq 1.0" "User Commands"
            .nh
            .ad l
            """);
  }

  @Test
  void whatWouldBeARequestOrAnEscapeIsShownToTheLetter() {
    roff.text(".env holds it");
    roff.text("'quoted' and \\back");
    roff.verbatim(List.of("...", "~/x ^y `z` -o"));

    assertThat(roff.toString())
        .endsWith(
            """
            \\&.env holds it
            \\(aqquoted\\(aq and \\eback
            .PP
            .nf
            .RS 2
            \\&...
            \\(ti/x \\(hay \\(gaz\\(ga \\-o
            .RE
            .fi
            """);
  }

  @Test
  void anOptionIsBoldAndItsValueSlanted() {
    roff.entry("-o, --output=FORMAT", "how to print");

    assertThat(roff.toString())
        .endsWith(".TP\n\\fB\\-o, \\-\\-output\\fR=\\fIFORMAT\\fR\nhow to print\n");
  }

  @Test
  void aParagraphUnderAHeadingHasNoSpaceOfItsOwn() {
    roff.section("SEE ALSO");
    roff.paragraph("one");
    roff.paragraph("other");

    assertThat(roff.toString()).endsWith(".SH \"SEE ALSO\"\none\n.PP\nother\n");
  }
}
