/** Who spent it: costs by project, key or line item, with names and the organization's limit. */
@NullMarked
package io.github.quotadoctor.spend;

import org.jspecify.annotations.NullMarked;
