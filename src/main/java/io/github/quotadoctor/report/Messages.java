package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.FactValue;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Statement;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All words of one language. */
public final class Messages {
  private final String language;
  private final Texts texts;

  private Messages(String language, Texts texts) {
    this.language = language;
    this.texts = texts;
  }

  /** The English words; JSON texts are always in English. */
  public static Messages english() {
    return in("en");
  }

  /**
   * The words of a language that is there.
   *
   * @param language as in the name of its file, such as {@code ja}
   */
  public static Messages in(String language) {
    return new Messages(language, Languages.texts(language));
  }

  /** The language of these words, such as {@code en}. */
  public String language() {
    return language;
  }

  /** Whether a character set has all the characters that these words are written in. */
  public boolean canBeWritten(Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    return charset.equals(StandardCharsets.UTF_8) || texts.all().allMatch(encoder::canEncode);
  }

  /** The words of a statement. */
  public String text(Statement statement) {
    return text(statement.key(), statement.facts());
  }

  /** The words for a key that needs no facts. */
  public String text(String key) {
    return text(key, Facts.none());
  }

  /** The words for a key, filled with facts. */
  public String text(String key, Facts facts) {
    return optional(key, facts)
        .orElseThrow(() -> new IllegalArgumentException("no words for " + key));
  }

  /** The words for a key that not every cause has; those for its variant, where there are any. */
  public Optional<String> optional(String key, Facts facts) {
    return facts
        .value(Facts.VARIANT)
        .flatMap(variant -> texts.text(key + "." + variant))
        .or(() -> texts.text(key))
        .map(text -> Template.fill(text, facts, this::text));
  }

  /** What a fact says, in words. */
  public String text(FactValue value) {
    return value.fold(text -> text, this::joined, this::text);
  }

  /** All of these as a list within a sentence. */
  public String joined(List<String> texts) {
    return String.join(separator("list.two"), texts);
  }

  /** One of these, as a list within a sentence. */
  public String oneOf(List<String> texts) {
    int last = texts.size() - 1;
    return last < 1
        ? joined(texts)
        : joined(texts.subList(0, last)) + separator("list.or") + texts.get(last);
  }

  /** Sentences that follow each other. */
  public String sentences(List<String> sentences) {
    return String.join(separator("sentences.two"), sentences);
  }

  /** What stands between the two placeholders; a text of spaces alone could not be seen. */
  private String separator(String key) {
    return text(key).replace("{one}", "").replace("{other}", "");
  }

  /** The words for {@code key.1}, {@code key.2} and so on, as many as there are. */
  public List<String> list(String key, Facts facts) {
    List<String> list = new ArrayList<>();
    Optional<String> next = optional(key + ".1", facts);
    while (next.isPresent()) {
      list.add(next.get());
      next = optional(key + "." + (list.size() + 1), facts);
    }
    return list;
  }

  /** A number of things, in the singular for one: {@code count.requests.one}, {@code .many}. */
  public String count(String things, long number) {
    String form = number == 1 ? ".one" : ".many";
    return text("count." + things + form, Facts.none().with("number", number));
  }

  Set<String> keys() {
    return texts.keys();
  }
}
