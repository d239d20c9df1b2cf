package io.github.quotadoctor.fault;

import java.util.List;
import java.util.stream.Collectors;

/** The document that lists all faults for users. */
final class FaultPage {
  private static final String START =
      """
      # What can go wrong on the way

      What `quotadoctor check` makes of servers and networks that break down, lie or answer with
      something else than the API. Each line is made on purpose in the tests. The exit codes are told in the [README](../../README.md#in-scripts).

      | fault | verdict | exit code |
      |---|---|---|
      """;

  private FaultPage() {}

  static String of(List<Fault> faults) {
    return faults.stream().map(FaultPage::row).collect(Collectors.joining("", START, ""));
  }

  private static String row(Fault fault) {
    return "| %1$s | [`%2$s`](causes.md#%2$s) | %3$d |\n"
        .formatted(fault.sentence(), fault.verdict().code(), fault.verdict().exitCode());
  }
}
