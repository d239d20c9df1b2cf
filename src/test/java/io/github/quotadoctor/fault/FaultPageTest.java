package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FaultPageTest {
  private final String page = FaultPage.of(Faults.all());

  @Test
  void theDocumentIsTheListOfFaults() {
    Golden.assertSame(Path.of("src/docs/faults.md"), page);
  }

  @Test
  void noSentenceBreaksTheTable() {
    assertThat(Faults.all()).allMatch(fault -> fault.sentence().matches("[A-Z0-9][^|<>\\n]*\\."));
  }
}
