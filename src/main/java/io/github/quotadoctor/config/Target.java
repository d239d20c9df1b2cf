package io.github.quotadoctor.config;

import java.net.URI;

/**
 * Where the requests go.
 *
 * @param baseUrl without a slash at the end
 * @param openAi whether OpenAI itself answers there
 * @param statusUrl what stands before the paths of OpenAI's status page, without a slash at the end
 */
public record Target(Sourced<URI> baseUrl, boolean openAi, URI statusUrl) {}
