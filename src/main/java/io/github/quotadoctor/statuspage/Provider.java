package io.github.quotadoctor.statuspage;

import java.net.URI;

/**
 * Somebody with an API and a status page.
 *
 * @param page the page for people
 */
public record Provider(ProviderId id, String name, URI page, Coverage coverage) {}
