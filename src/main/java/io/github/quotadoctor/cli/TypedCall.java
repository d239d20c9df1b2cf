package io.github.quotadoctor.cli;

import java.util.Optional;

/**
 * What was typed, taken apart.
 *
 * @param command the name of the command, if one was typed
 */
record TypedCall(
    Optional<String> command, boolean asksForHelp, boolean asksForVersion, Arguments arguments) {}
