/** A diagnosis in print: one file per format; the words come from the message bundles. */
@NullMarked
package io.github.quotadoctor.report;

import org.jspecify.annotations.NullMarked;
