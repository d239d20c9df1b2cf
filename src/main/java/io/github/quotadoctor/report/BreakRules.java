package io.github.quotadoctor.report;

/**
 * Where a line of Japanese may end, and where the next may begin. Source: JIS X 4051:2004, and the
 * W3C's "Requirements for Japanese Text Layout", 3.1.7 and 3.1.8.
 */
final class BreakRules {
  /** Closing brackets, stops, marks of iteration and length, small kana, and what ends a number. */
  private static final String NEVER_FIRST =
      "\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u203c\u2047\u2048\u2049"
          + "\u300d\u300f\uff09\uff3d\uff5d\u3011\u3015\u3009\u300b\u3017\u3019\u301b\uff60"
          + "\u201d\u2019\u301f\u00bb\u3005\u303b\u309d\u309e\u30fd\u30fe\u30fc"
          + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e\u3095\u3096"
          + "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6"
          + "\u31f0\u31f1\u31f2\u31f3\u31f4\u31f5\u31f6\u31f7\u31f8\u31f9\u31fa\u31fb\u31fc\u31fd"
          + "\u31fe\u31ff\u301c\uff5e\u2010\u30a0\uff05\u2103"
          + "\uff61\uff63\uff64\uff65\uff67\uff68\uff69\uff6a\uff6b\uff6c\uff6d\uff6e\uff6f\uff70"
          + "\uff9e\uff9f";

  /** Opening brackets, and what a number begins with. */
  private static final String NEVER_LAST =
      "\u300c\u300e\uff08\uff3b\uff5b\u3010\u3014\u3008\u300a\u3016\u3018\u301a\uff5f"
          + "\u201c\u2018\u301d\u00ab\uffe5\uff04\uff03\uff62";

  private static final String CLOSING_ASCII = ")]},.:;!?%/\"'";
  private static final String OPENING_ASCII = "([{$\"'";

  private BreakRules() {}

  /** Whether a line may end with the one character and the next begin with the other. */
  static boolean mayBreakBetween(int before, int after) {
    boolean wideBefore = DisplayWidth.of(before) == 2;
    boolean wideAfter = DisplayWidth.of(after) == 2;
    return (wideBefore || wideAfter)
        && DisplayWidth.of(after) > 0
        && mayBreakAtSpace(before, after)
        && !(wideBefore && CLOSING_ASCII.indexOf(after) >= 0)
        && !(wideAfter && OPENING_ASCII.indexOf(before) >= 0);
  }

  /** The same where a space stands between them, at which a line of any script may be broken. */
  static boolean mayBreakAtSpace(int before, int after) {
    return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0;
  }
}
