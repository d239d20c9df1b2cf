/** From an error reply to a finding: ordered rules, each with its source. */
@NullMarked
package io.github.quotadoctor.classify;

import org.jspecify.annotations.NullMarked;
