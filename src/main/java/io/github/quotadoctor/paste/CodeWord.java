package io.github.quotadoctor.paste;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What somebody asked for in a word or a sentence: a verdict code, OpenAI's code, a status. */
public final class CodeWord {
  private static final Pattern STATUS = Pattern.compile("[1-5]\\d\\d");
  private static final Pattern WORD = Pattern.compile("[\\w.-]{1,80}");

  private CodeWord() {}

  /**
   * What it means.
   *
   * @param redactor takes secrets out of a text before anything of it is kept
   */
  public static Explanation explain(String asked, Given given, UnaryOperator<String> redactor) {
    String word = asked.strip();
    Optional<Cause> cause = named(word);
    if (cause.isPresent()) {
      return catalogued(cause.get());
    }
    if (STATUS.matcher(word).matches()) {
      Given status = new Given(Optional.of(Integer.valueOf(word)), given.headers());
      return PastedText.explain("", status, redactor);
    }
    Explanation text = PastedText.explain(asked, given, redactor);
    return text.sightings().isEmpty() && WORD.matcher(word).matches()
        ? PastedText.explain("error code=" + word + " type=" + word, given, redactor)
        : text;
  }

  private static Optional<Cause> named(String word) {
    String code = word.toLowerCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(Cause.values()).filter(it -> it.code().equals(code)).findFirst();
  }

  private static Explanation catalogued(Cause cause) {
    ReplyEvidence none =
        new ReplyEvidence(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    Sighting sighting =
        new Sighting(
            Explained.verdict(Finding.of(cause)),
            0,
            0,
            "",
            Optional.empty(),
            Optional.empty(),
            none);
    return new Explanation(List.of(sighting), 0, Optional.empty());
  }
}
