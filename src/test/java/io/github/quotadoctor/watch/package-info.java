/** Tests of the watch. */
@NullMarked
package io.github.quotadoctor.watch;

import org.jspecify.annotations.NullMarked;
