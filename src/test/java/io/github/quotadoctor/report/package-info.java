/** Tests of the reports and their words. */
@NullMarked
package io.github.quotadoctor.report;

import org.jspecify.annotations.NullMarked;
