/** The simulated API: scenarios of what can go wrong, served on the loopback address. */
@NullMarked
package io.github.quotadoctor.simulate;

import org.jspecify.annotations.NullMarked;
