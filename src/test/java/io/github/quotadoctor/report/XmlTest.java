package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTest {
  @Test
  void whatHasAMeaningIsEscapedAndWhatXmlCannotHoldIsLeftOut() {
    String document =
        Xml.document(
            xml -> {
              xml.open("a");
              xml.attribute("b", "<\"&'>\u0000\ufffe\ud800");
              xml.open("c");
              xml.text("]]> & <\u001b\ud83d\ude00");
              xml.close();
              xml.close();
            });

    assertThat(document)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="&lt;&quot;&amp;'&gt;">
              <c>]]&gt; &amp; &lt;\ud83d\ude00</c>
            </a>
            """);
  }
}
