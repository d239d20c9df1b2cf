package io.github.quotadoctor.config;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * What the settings may be read from besides the command line.
 *
 * @param hasDotEnv whether a {@code .env} file in the working directory is this user's
 * @param stdin read only when asked for
 */
public record Surroundings(
    Environment environment,
    Path workingDirectory,
    boolean hasDotEnv,
    InputStream stdin,
    boolean stdinIsTerminal) {}
