/**
 * The status page: what OpenAI itself reports about its API, and how much of that could be read.
 */
@NullMarked
package io.github.quotadoctor.statuspage;

import org.jspecify.annotations.NullMarked;
