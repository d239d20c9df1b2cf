/** The program's door: streams, environment, clock and exit. */
package io.github.quotadoctor;
