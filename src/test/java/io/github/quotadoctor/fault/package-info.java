/** What can go wrong between the program and the API, made on purpose on loopback. */
@NullMarked
package io.github.quotadoctor.fault;

import org.jspecify.annotations.NullMarked;
