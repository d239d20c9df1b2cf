package io.github.quotadoctor;

/** Where the characters of Japanese may not stand, as far as the tests hold it. */
public final class Kinsoku {
  public static final String NEVER_FIRST =
      "\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u300d\u300f\uff09\u3011\u3015\u3009"
          + "\u300b\u201d\u2019\u30fc\u3005\u303b\u309d\u309e\u30fd\u30fe"
          + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308e"
          + "\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee\u30f5\u30f6";
  public static final String NEVER_LAST = "\u300c\u300e\uff08\u3010\u3014\u3008\u300a\u201c\u2018";

  private Kinsoku() {}
}
