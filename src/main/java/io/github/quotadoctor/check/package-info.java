/** The chain: gathers the evidence, judges it check by check, and comes to one verdict. */
@NullMarked
package io.github.quotadoctor.check;

import org.jspecify.annotations.NullMarked;
