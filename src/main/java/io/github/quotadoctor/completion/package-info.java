/** The scripts by which shells complete a command line. */
@NullMarked
package io.github.quotadoctor.completion;

import org.jspecify.annotations.NullMarked;
