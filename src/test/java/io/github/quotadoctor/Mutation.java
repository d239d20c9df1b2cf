package io.github.quotadoctor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Foreign text torn and mended at random, in every round in another way, and in the same way
 * whenever the round has the same seed. Every {@code *FuzzTest} has its own few rounds in the
 * normal build; {@code ./mvnw test -Pfuzz} runs these tests alone and goes on a hundred times as
 * long, {@code -Dfuzz.factor=1000} longer still.
 */
public final class Mutation {
  private static final int FACTOR = Integer.getInteger("fuzz.factor", 1);
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_SLICE = 80;
  private static final int MOST_FLIPS = 3;
  private static final int SHORT_RUN = 10;
  private static final int LONG_RUN = 2_000;

  /** What parsers of any kind trip over. */
  private static final List<String> PIECES =
      words(
          "{ } [ ] ( ) \" ' : , = # \\ \\u0000 \\\" - . % %00 *** <html> null NaN 0 -1 1e999"
              + " 1e-999",
          "9223372036854775807 999999999999999999999999999999 \u00e9 \u0663 \ufeff \u202e \ud83d",
          "\udc00 \u0000 \u001b[31m");

  private static final List<String> SPACES = List.of(" ", "\n", "\r\n", "\t", "\u3000");

  private static final List<String> VALUES =
      words(
          "null true false 0 -1 0.5 1e999 -1e999 9223372036854775807"
              + " 999999999999999999999999999999",
          "\"\" \"0\" \"\\u0000\" \"\\ud83d\" {} [] [null] [[]] [{}] {\"error\":{}}"
              + " {\"a\":{\"a\":0}}",
          "\"2026-02-30\" \"+999999999-12-31T23:59:59Z\" [[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]");
  private static final Pattern VALUE =
      Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"(?!\\s{0,4}:)|-?\\d[\\d.eE+-]*+|true|false|null");

  private final SplittableRandom random;
  private final List<String> pieces;

  private Mutation(long seed, List<String> pieces) {
    this.random = new SplittableRandom(seed);
    this.pieces = pieces;
  }

  /**
   * Runs a test so many times, times the factor; its failure names the seed of the round.
   *
   * @param words what this kind of text trips over, besides what every kind does
   */
  public static void rounds(int count, List<String> words, Consumer<Mutation> test) {
    List<String> pieces = Stream.of(PIECES, SPACES, words).flatMap(List::stream).toList();
    for (long seed = 0; seed < (long) count * FACTOR; seed++) {
      try {
        test.accept(new Mutation(seed, pieces));
      } catch (RuntimeException | AssertionError | StackOverflowError failure) {
        throw new AssertionError("seed " + seed + ": " + failure, failure);
      }
    }
  }

  private static List<String> words(String... lines) {
    return List.of(String.join(" ", lines).split(" ", -1));
  }

  /** A number from 0 to one less than the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of these. */
  public <T> T oneOf(List<T> all) {
    return all.get(below(all.size()));
  }

  /** A text of up to so many pieces. */
  public String anyText(int most) {
    StringBuilder text = new StringBuilder();
    for (int count = below(most + 1); count > 0; count--) {
      text.append(oneOf(pieces));
    }
    return text.toString();
  }

  /** Up to so many bytes of any value. */
  public byte[] anyBytes(int most) {
    byte[] bytes = new byte[below(most + 1)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** The text in UTF-8, with up to three bytes changed. */
  public byte[] bytes(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int flips = bytes.length == 0 ? 0 : below(MOST_FLIPS + 1); flips > 0; flips--) {
      bytes[below(bytes.length)] = (byte) below(256);
    }
    return bytes;
  }

  /** One of the texts after one to six changes; parts of the others may be among them. */
  public String torn(List<String> texts) {
    StringBuilder text = new StringBuilder(oneOf(texts));
    for (int change = below(MOST_CHANGES); change >= 0; change--) {
      tear(text, oneOf(texts));
    }
    return text.toString();
  }

  private void tear(StringBuilder text, String other) {
    int from = below(text.length() + 1);
    int to = Math.min(text.length(), from + below(LONGEST_SLICE));
    switch (below(8)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.replace(from, to, oneOf(pieces));
      case 2 -> text.insert(from, text.substring(from, to).repeat(below(20)));
      case 3 -> text.insert(from, other, 0, below(other.length() + 1));
      case 4 -> text.insert(from, oneOf(pieces).repeat(below(20) == 0 ? LONG_RUN : SHORT_RUN));
      case 5 -> text.setLength(below(4) == 0 ? from : text.length());
      default -> text.insert(from, oneOf(pieces));
    }
  }

  /** The JSON text with one to three of its values replaced; most of what comes out is JSON. */
  public String withOtherValues(String json) {
    String changed = json;
    for (int change = below(3); change >= 0; change--) {
      List<MatchResult> found = VALUE.matcher(changed).results().toList();
      if (!found.isEmpty()) {
        MatchResult old = oneOf(found);
        String value = below(4) == 0 ? oneOf(found).group() : oneOf(VALUES);
        changed = changed.substring(0, old.start()) + value + changed.substring(old.end());
      }
    }
    return changed;
  }
}
