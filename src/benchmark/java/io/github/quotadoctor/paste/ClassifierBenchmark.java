package io.github.quotadoctor.paste;

import io.github.quotadoctor.classify.TextClassifier;
import io.github.quotadoctor.diagnosis.Finding;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many texts can be told in a second: the short ones among the samples of the tests, in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ClassifierBenchmark {
  private static final int LONGEST = 4_000;

  private final Excerpts excerpts = new Excerpts(Given.nothing());
  private final TextClassifier classifier = new TextClassifier();
  private final List<String> texts =
      Sample.all().stream().map(Sample::text).filter(text -> text.length() <= LONGEST).toList();
  private int next;

  /** One text. */
  @Benchmark
  public Optional<Finding> texts() {
    next = (next + 1) % texts.size();
    return classifier.classify(excerpts.of(texts.get(next), ""));
  }
}
