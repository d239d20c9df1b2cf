package io.github.quotadoctor.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a fact says: a text as it is, several of them, or words that each language has its own. */
public sealed interface FactValue {
  /** Takes the three cases apart. */
  <T> T fold(
      Function<String, T> text, Function<List<String>, T> several, Function<Statement, T> words);

  /** A number, a code, an id or a name; cleaned when it enters. */
  record Text(String text) implements FactValue {
    public Text {
      text = ForeignText.clean(text);
    }

    @Override
    public <T> T fold(
        Function<String, T> text, Function<List<String>, T> several, Function<Statement, T> words) {
      return text.apply(this.text);
    }
  }

  /** Several texts, cleaned when they enter, and together no longer than one may be. */
  record Several(List<String> texts) implements FactValue {
    private static final int SEPARATOR = 2;

    public Several {
      texts = shortened(texts.stream().map(ForeignText::clean).toList());
    }

    private static List<String> shortened(List<String> texts) {
      List<String> kept = new ArrayList<>();
      int left = ForeignText.LONGEST;
      for (String text : texts) {
        if (text.length() > left) {
          kept.add(ForeignText.shortened(text, left));
          break;
        }
        kept.add(text);
        left -= text.length() + SEPARATOR;
      }
      return List.copyOf(kept);
    }

    @Override
    public <T> T fold(
        Function<String, T> text, Function<List<String>, T> several, Function<Statement, T> words) {
      return several.apply(texts);
    }
  }

  /** Words of the bundles. */
  record Words(Statement statement) implements FactValue {
    @Override
    public <T> T fold(
        Function<String, T> text, Function<List<String>, T> several, Function<Statement, T> words) {
      return words.apply(statement);
    }
  }
}
