package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.Pause;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Everything outside the program that it reads, writes or waits for.
 *
 * @param charset of stdout and stderr
 * @param displayLanguage the language in which the platform shows texts, such as {@code ja}
 * @param nanoTime a clock that never jumps
 * @param names turns host names into addresses
 * @param atEnd runs work when the process ends, be it from outside
 */
public record World(
    Environment environment,
    Path workingDirectory,
    InputStream stdin,
    OutputStream stdout,
    OutputStream stderr,
    Charset charset,
    String displayLanguage,
    Terminal terminal,
    Clock clock,
    LongSupplier nanoTime,
    HttpClient.Names names,
    Pause pause,
    Consumer<Runnable> atEnd) {}
