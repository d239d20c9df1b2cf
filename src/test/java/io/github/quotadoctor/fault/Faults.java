package io.github.quotadoctor.fault;

import java.util.List;
import java.util.stream.Stream;

/** The list of all faults. */
final class Faults {
  private static final List<Fault> ALL =
      Stream.of(
              ConnectionFaults.all(),
              TlsFaults.all(),
              PageFaults.all(),
              ProtocolFaults.all(),
              HeaderFaults.all(),
              BodyFaults.all(),
              JsonFaults.all(),
              TextFaults.all(),
              ProbeFaults.all())
          .flatMap(List::stream)
          .toList();

  private Faults() {}

  static List<Fault> all() {
    return ALL;
  }
}
