package io.github.quotadoctor.statuspage;

import java.time.Instant;

/** What a document is read for: whose it is, what of it is the API, and at which moment. */
record Question(Source source, Catalogue catalogue, Instant now) {}
