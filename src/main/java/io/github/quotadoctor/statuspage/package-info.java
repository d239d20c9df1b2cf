/** Status pages: what OpenAI and the alternatives report about their own APIs. */
@NullMarked
package io.github.quotadoctor.statuspage;

import org.jspecify.annotations.NullMarked;
