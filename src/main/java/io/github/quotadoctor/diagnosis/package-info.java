/** The vocabulary: what was checked, what was found, and what follows from it. */
@NullMarked
package io.github.quotadoctor.diagnosis;

import org.jspecify.annotations.NullMarked;
