package io.github.quotadoctor.diagnosis;

/** Something worth knowing beside the verdict; its code is stable, its words are in the bundles. */
public record Note(String code, Facts facts) {
  /** A note without facts. */
  public static Note of(String code) {
    return new Note(code, Facts.none());
  }

  /** What the note says. */
  public Statement statement() {
    return new Statement("note." + code, facts);
  }
}
