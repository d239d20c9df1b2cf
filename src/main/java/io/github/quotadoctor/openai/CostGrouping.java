package io.github.quotadoctor.openai;

import java.util.Locale;

/** What costs are told apart by. */
public enum CostGrouping {
  PROJECT_ID,
  API_KEY_ID,
  LINE_ITEM;

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
