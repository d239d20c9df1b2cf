package io.github.quotadoctor.paste;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Finds in one pass over the bytes whether a line holds any word that an error could be told with,
 * so that the rest of a log costs next to nothing. Case does not count.
 */
final class Triggers {
  /** The line may begin an error: a status, or the name of a client's error. */
  static final int HEAD = 1;

  /** The line may tell which error it is. */
  static final int EVIDENCE = 2;

  /** The line holds a number that may be an HTTP status. */
  static final int NUMBER = 4;

  private static final int BYTES = 256;

  private final int[] next;
  private final byte[] found;

  /** Looks for these words, each with what it stands for. */
  Triggers(Map<String, Integer> words) {
    List<int[]> states = new ArrayList<>(List.of(emptyState()));
    List<Integer> ends = new ArrayList<>(List.of(0));
    words.forEach(
        (word, meaning) -> {
          int state = 0;
          for (byte letter : word.getBytes(StandardCharsets.UTF_8)) {
            int symbol = letter & 0xff;
            if (states.get(state)[symbol] < 0) {
              states.get(state)[symbol] = states.size();
              states.add(emptyState());
              ends.add(0);
            }
            state = states.get(state)[symbol];
          }
          ends.set(state, ends.get(state) | meaning);
        });
    complete(states, ends);
    this.next = new int[states.size() * BYTES];
    this.found = new byte[states.size()];
    for (int state = 0; state < states.size(); state++) {
      found[state] = ends.get(state).byteValue();
      for (int symbol = 0; symbol < BYTES; symbol++) {
        next[state * BYTES + symbol] = states.get(state)[lower(symbol)];
      }
    }
  }

  private static int[] emptyState() {
    int[] state = new int[BYTES];
    Arrays.fill(state, -1);
    return state;
  }

  private static int lower(int symbol) {
    return symbol >= 'A' && symbol <= 'Z' ? symbol + ('a' - 'A') : symbol;
  }

  /** Where a word breaks off, the search goes on in the longest word that fits so far. */
  private static void complete(List<int[]> states, List<Integer> ends) {
    int[] fallback = new int[states.size()];
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    int[] start = states.get(0);
    for (int symbol = 0; symbol < BYTES; symbol++) {
      if (start[symbol] < 0) {
        start[symbol] = 0;
      } else {
        queue.add(start[symbol]);
      }
    }
    while (!queue.isEmpty()) {
      int state = queue.remove();
      ends.set(state, ends.get(state) | ends.get(fallback[state]));
      int[] onward = states.get(state);
      int[] shorter = states.get(fallback[state]);
      for (int symbol = 0; symbol < BYTES; symbol++) {
        if (onward[symbol] < 0) {
          onward[symbol] = shorter[symbol];
        } else {
          fallback[onward[symbol]] = shorter[symbol];
          queue.add(onward[symbol]);
        }
      }
    }
  }

  /** Whether three digits stand alone somewhere in these bytes. */
  static boolean holdsStatus(byte[] bytes, int from, int to) {
    int digits = 0;
    for (int place = from; place <= to; place++) {
      if (place < to && bytes[place] >= '0' && bytes[place] <= '9') {
        digits++;
      } else if (digits == 3 && bytes[place - 3] >= '4' && bytes[place - 3] <= '5') {
        return true;
      } else {
        digits = 0;
      }
    }
    return false;
  }

  /** What the words in these bytes stand for, or 0. */
  int in(byte[] bytes, int from, int to) {
    int state = 0;
    int meanings = 0;
    for (int place = from; place < to; place++) {
      state = next[state * BYTES + (bytes[place] & 0xff)];
      meanings |= found[state];
    }
    return meanings;
  }
}
