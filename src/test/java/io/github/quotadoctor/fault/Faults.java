package io.github.quotadoctor.fault;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The list of all faults. */
final class Faults {
  private static final Set<String> HEAVY =
      Set.of(
          "body-100-mb",
          "endless-body",
          "endless-chunk-size",
          "endless-gzip-name",
          "gzip-bomb",
          "long-message",
          "probe-100-mb",
          "probe-endless");
  private static final List<Fault> ALL =
      Stream.of(
              ConnectionFaults.all(),
              TlsFaults.all(),
              ProxyFaults.all(),
              AddressFaults.all(),
              PageFaults.all(),
              ProtocolFaults.all(),
              HeaderFaults.all(),
              BodyFaults.all(),
              JsonFaults.all(),
              TextFaults.all(),
              ProbeFaults.all())
          .flatMap(List::stream)
          .map(fault -> HEAVY.contains(fault.name()) ? fault.being(Fault.Trait.HEAVY) : fault)
          .toList();

  private Faults() {}

  static List<Fault> all() {
    return ALL;
  }
}
