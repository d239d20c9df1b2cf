/** The command line: commands, options, exit codes, and what is printed where. */
@NullMarked
package io.github.quotadoctor.cli;

import org.jspecify.annotations.NullMarked;
