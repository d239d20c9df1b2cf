/** JSON text as a tree, and a tree as JSON text, without data binding. */
@NullMarked
package io.github.quotadoctor.json;

import org.jspecify.annotations.NullMarked;
