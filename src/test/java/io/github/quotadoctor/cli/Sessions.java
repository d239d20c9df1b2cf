package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.report.Messages;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** Sessions for tests that look at a command without running it. */
final class Sessions {
  private Sessions() {}

  static Session unused() {
    World world =
        new World(
            new Environment(Map.of()),
            Path.of("src/test/resources/empty-directory"),
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            StandardCharsets.UTF_8,
            "",
            Terminal.none(),
            Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
            () -> 0,
            host -> {
              throw new UnknownHostException(host);
            },
            pause -> {},
            work -> {});
    Redactor redactor = new Redactor();
    Console console = new Console(world, redactor);
    Messages messages = Messages.english();
    UsageErrors errors =
        new UsageErrors(
            console,
            messages,
            new GitHubStep(world, console, messages, redactor),
            AskedDisplay.of(DisplaySettings.plain()));
    return new Session(world, console, new Words(messages, messages), redactor, 0, errors);
  }
}
