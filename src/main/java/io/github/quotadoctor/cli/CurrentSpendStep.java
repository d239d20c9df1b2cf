package io.github.quotadoctor.cli;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.spend.SpendObserver;

/** What is being read at the moment, in words; written and read by different threads. */
final class CurrentSpendStep implements SpendObserver {
  private final Messages messages;
  private volatile String words = "";

  CurrentSpendStep(Messages messages) {
    this.messages = messages;
  }

  @Override
  public void readingCosts(int page) {
    words = messages.text("spend.progress.costs", Facts.none().with("page", page));
  }

  @Override
  public void readingNames() {
    words = messages.text("spend.progress.names");
  }

  String words() {
    return words;
  }
}
