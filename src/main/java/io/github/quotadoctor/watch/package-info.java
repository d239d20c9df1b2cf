/** A watch: one question repeated until it passes, time cannot help, or the time is over. */
@NullMarked
package io.github.quotadoctor.watch;

import org.jspecify.annotations.NullMarked;
