package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One address at which a status page is read.
 *
 * @param beside the address of the widget that tells the incidents to a list of components
 * @param pageId what the document has to call its page
 * @param maxAge how long ago the page may have been updated for the last time
 * @param provesTroubleOnly whether it says something only where it reports trouble
 * @param feed present exactly with the adapter for feeds
 */
record Source(
    Adapter adapter,
    URI url,
    Optional<URI> beside,
    Optional<String> pageId,
    Optional<Duration> maxAge,
    boolean provesTroubleOnly,
    Optional<FeedMatch> feed) {
  Source relocated(UnaryOperator<URI> move) {
    return new Source(
        adapter, move.apply(url), beside.map(move), pageId, maxAge, provesTroubleOnly, feed);
  }
}
