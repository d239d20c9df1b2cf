/** The settings of a run: every value, and where it came from. */
@NullMarked
package io.github.quotadoctor.config;

import org.jspecify.annotations.NullMarked;
