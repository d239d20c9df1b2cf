/** Tests of the vocabulary. */
@NullMarked
package io.github.quotadoctor.diagnosis;

import org.jspecify.annotations.NullMarked;
