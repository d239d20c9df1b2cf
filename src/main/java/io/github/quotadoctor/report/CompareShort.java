package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;

/** One verdict line for each key, then the conclusion; codes only. */
public final class CompareShort implements CompareReporter {
  private static final String CONCLUSION = "conclusion";
  private static final String UNREAD = "unreadable";

  @Override
  public String report(KeyComparison comparison) {
    int cells =
        comparison.keys().stream()
            .mapToInt(key -> key.name().length())
            .reduce(CONCLUSION.length(), Math::max);
    StringBuilder report = new StringBuilder();
    for (NamedDiagnosis key : comparison.keys()) {
      report
          .append(DisplayWidth.pad(key.name(), cells))
          .append("  ")
          .append(
              ShortReporter.fields(key.diagnosis(), key.unread() ? UNREAD : ShortReporter.NO_KEY));
    }
    return report
        .append(DisplayWidth.pad(CONCLUSION, cells))
        .append("  ")
        .append(comparison.judgement().conclusion().code())
        .append('\n')
        .toString();
  }
}
