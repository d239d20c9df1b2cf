@NullMarked
package io.github.quotadoctor.cli;

import org.jspecify.annotations.NullMarked;
