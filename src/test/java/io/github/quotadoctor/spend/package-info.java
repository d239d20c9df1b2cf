@NullMarked
package io.github.quotadoctor.spend;

import org.jspecify.annotations.NullMarked;
