/** One request and what became of it: how far it got, and the bytes that came back, capped. */
@NullMarked
package io.github.quotadoctor.http;

import org.jspecify.annotations.NullMarked;
