package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The documents of earlier rounds, so that an unchanged one need not be sent again. */
final class Memory {
  private static final int LARGEST = 1 << 20;

  private final Map<URI, Remembered> documents = new ConcurrentHashMap<>();

  /** A document and the tag that its server gave it. */
  record Remembered(String tag, String text) {}

  Optional<Remembered> of(URI url) {
    return Optional.ofNullable(documents.get(url));
  }

  /** Keeps a document that is not too large, and forgets any earlier one. */
  void keep(URI url, Optional<String> tag, String text) {
    documents.remove(url);
    tag.filter(it -> text.length() <= LARGEST && isSendable(it))
        .ifPresent(it -> documents.put(url, new Remembered(it, text)));
  }

  private static boolean isSendable(String tag) {
    return tag.length() <= 200 && tag.chars().allMatch(c -> c > ' ' && c < 0x7f);
  }
}
