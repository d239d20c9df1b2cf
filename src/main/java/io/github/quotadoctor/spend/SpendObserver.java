package io.github.quotadoctor.spend;

/** Is told what goes on while costs are read. */
public interface SpendObserver {
  /** A page of costs is being read; the first is page 1. */
  void readingCosts(int page);

  /** Names are being read. */
  void readingNames();
}
