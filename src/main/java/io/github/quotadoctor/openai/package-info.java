/** What can be asked of the OpenAI API, and its replies as records. */
@NullMarked
package io.github.quotadoctor.openai;

import org.jspecify.annotations.NullMarked;
