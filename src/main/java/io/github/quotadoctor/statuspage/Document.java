package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.time.Instant;
import java.util.function.Function;

/**
 * A document as it was fetched.
 *
 * @param url where it was in the end
 * @param moved whether that is another path than the one that was asked for
 * @param readAt when it was true
 */
record Document(String text, URI url, boolean moved, Instant readAt) {
  /**
   * The document read by its shape. A page that has moved sends every old path to its new front
   * page, so what stands elsewhere is not believed even where it can be read.
   */
  <T> Answer<T> read(Function<String, Answer<T>> reader) {
    return reader
        .apply(text)
        .then(
            value ->
                moved
                    ? new Answer.Unusable<>(StatusTrouble.WRONG_SHAPE)
                    : new Answer.Usable<>(value));
  }
}
