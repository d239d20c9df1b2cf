package io.github.quotadoctor.spend;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Sourced;
import java.net.URI;
import java.util.Optional;

/**
 * What is asked, of whom, and with which key.
 *
 * @param top how many spenders are shown by themselves
 * @param key what may be shown of the admin key; empty when there is none
 */
public record SpendQuestion(
    URI baseUrl, Grouping by, int top, Windows windows, Optional<AdminKey> key) {
  /**
   * What may be shown of an admin key.
   *
   * @param place where it came from, as a person calls it
   * @param kind what it is by its prefix, in a word
   */
  public record AdminKey(String place, String masked, String kind) {
    /** What may be shown of this key. */
    public static AdminKey of(Sourced<ApiKey> key) {
      return new AdminKey(key.source().name(), key.value().masked(), key.value().kind().code());
    }
  }
}
