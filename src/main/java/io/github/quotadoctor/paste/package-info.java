/** A pasted text or log, and the errors that it tells of. */
@NullMarked
package io.github.quotadoctor.paste;

import org.jspecify.annotations.NullMarked;
