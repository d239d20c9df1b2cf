/** Tests of the chain. */
@NullMarked
package io.github.quotadoctor.check;

import org.jspecify.annotations.NullMarked;
