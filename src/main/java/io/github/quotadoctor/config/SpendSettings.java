package io.github.quotadoctor.config;

import java.util.Optional;

/**
 * Everything that asking who spent it needs to know before it starts.
 *
 * @param by what the costs are told apart by, in a word
 * @param top how many spenders are shown by themselves
 * @param adminKey empty when there is none
 */
public record SpendSettings(
    Target target,
    String by,
    int top,
    Optional<Sourced<ApiKey>> adminKey,
    Limits limits,
    Connection connection) {}
