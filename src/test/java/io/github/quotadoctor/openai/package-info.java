/** Tests of the questions to the API. */
@NullMarked
package io.github.quotadoctor.openai;

import org.jspecify.annotations.NullMarked;
