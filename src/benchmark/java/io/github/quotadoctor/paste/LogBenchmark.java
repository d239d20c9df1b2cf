package io.github.quotadoctor.paste;

import io.github.quotadoctor.diagnosis.Explanation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many megabytes of a log are read in a second, of which every so many lines is an error. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class LogBenchmark {
  private static final int MEGABYTES = 8;
  private static final String CALM =
      "2026-11-20T12:%02d:%02d.%03dZ INFO worker-%d order %d sent, 200 OK, retries=0, in %d ms, cached\n";
  private static final String ERROR =
      "2026-11-20T12:%02d:%02d.%03dZ ERROR openai.RateLimitError: Error code: 429 - {'error': "
          + "{'message': 'You exceeded your current quota', 'type': 'insufficient_quota', "
          + "'code': 'insufficient_quota'}}\n";

  /** One error among so many lines. */
  @Param({"5000", "20"})
  public int linesPerError;

  private byte[] log = {};

  /** Writes the log. */
  @Setup
  public void write() {
    StringBuilder text = new StringBuilder();
    for (int line = 1; text.length() < MEGABYTES * 1_000_000; line++) {
      int milliseconds = line % 1000;
      int second = line / 1000 % 60;
      int minute = line / 60_000 % 60;
      text.append(
          line % linesPerError == 0
              ? ERROR.formatted(minute, second, milliseconds)
              : CALM.formatted(minute, second, milliseconds, line % 8, line, line % 97));
    }
    log = text.substring(0, MEGABYTES * 1_000_000).getBytes(StandardCharsets.US_ASCII);
  }

  /** One megabyte, in the mean. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public Explanation megabytes() throws IOException {
    return PastedText.explain(
        new ByteArrayInputStream(log),
        Given.nothing(),
        UnaryOperator.identity(),
        read -> {});
  }
}
