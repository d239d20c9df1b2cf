package io.github.quotadoctor.openai;

import java.util.Optional;

/** A project of the organization. */
public record Project(String id, Optional<String> name, boolean archived) {}
