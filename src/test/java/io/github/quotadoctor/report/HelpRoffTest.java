package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpRoffTest {
  private final Roff roff = new Roff("PAGE", "2026-11-21", "program");

  @Test
  void linesThatAreIndentedALittleLoseNothingButTheIndentOfAll() {
    HelpRoff.topic(roff, "TOPIC", "Typed:\n\n one\n   other\n\nor\n\n    third\n");

    assertThat(roff.toString())
        .endsWith(
            """
            .SH "TOPIC"
            Typed:
            .PP
            .nf
            .RS 2
            one
              other
            .RE
            .fi
            .PP
            or
            .PP
            .nf
            .RS 2
            third
            .RE
            .fi
            """);
  }
}
