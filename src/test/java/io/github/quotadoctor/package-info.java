@NullMarked
package io.github.quotadoctor;

import org.jspecify.annotations.NullMarked;
