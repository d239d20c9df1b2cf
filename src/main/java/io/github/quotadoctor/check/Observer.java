package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CheckId;

/** Is told how a diagnosis gets on. */
@FunctionalInterface
public interface Observer {
  /** The doctor now turns to this check. */
  void judging(CheckId check);
}
