package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.Observer;
import io.github.quotadoctor.diagnosis.CheckId;

/** Knows which check is at work. */
final class CurrentCheck implements Observer {
  private volatile CheckId id = CheckId.ENVIRONMENT;

  @Override
  public void judging(CheckId check) {
    id = check;
  }

  CheckId id() {
    return id;
  }
}
