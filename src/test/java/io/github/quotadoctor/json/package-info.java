/** Tests of the JSON text that is read and written. */
@NullMarked
package io.github.quotadoctor.json;

import org.jspecify.annotations.NullMarked;
