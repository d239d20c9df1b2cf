/** The parts of the packages that the build makes by running the program. */
@NullMarked
package io.github.quotadoctor.packaging;

import org.jspecify.annotations.NullMarked;
