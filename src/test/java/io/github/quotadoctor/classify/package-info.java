/** Tests of the classifier. */
@NullMarked
package io.github.quotadoctor.classify;

import org.jspecify.annotations.NullMarked;
