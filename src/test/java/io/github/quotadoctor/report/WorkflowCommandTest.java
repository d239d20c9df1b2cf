package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkflowCommandTest {
  @Test
  void whatEndsAValueIsEscaped() {
    assertThat(new WorkflowCommand("error", "a: b, c%", "d: e, f%\r\ng::h").line())
        .isEqualTo("::error title=a%3A b%2C c%25::d: e, f%25%0D%0Ag::h\n");
  }
}
