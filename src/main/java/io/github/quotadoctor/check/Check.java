package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import java.util.List;

/** Verifies one expectation. */
interface Check {
  /** Which row it is. */
  CheckId id();

  /** The checks whose expectations must hold before this one can be judged, in chain order. */
  List<CheckId> needs();

  /** Whether it cannot be judged without a billable request. */
  default boolean needsProbe() {
    return false;
  }

  /** Judges what was seen; never skips by itself. */
  CheckResult judge(Examination examination);
}
