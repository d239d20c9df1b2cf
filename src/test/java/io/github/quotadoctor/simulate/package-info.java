/** Tests of the simulated API. */
@NullMarked
package io.github.quotadoctor.simulate;

import org.jspecify.annotations.NullMarked;
