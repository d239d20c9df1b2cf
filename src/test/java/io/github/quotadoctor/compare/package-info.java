/** Tests of diagnoses side by side, and beside an earlier report. */
@NullMarked
package io.github.quotadoctor.compare;

import org.jspecify.annotations.NullMarked;
