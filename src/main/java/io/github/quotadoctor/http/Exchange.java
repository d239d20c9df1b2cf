package io.github.quotadoctor.http;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** One request and what became of it: answered or broken. */
public sealed interface Exchange {
  /** Takes the two cases apart. */
  <T> T fold(Function<Answered, T> answered, Function<Broken, T> broken);

  /** The answer, if one came. */
  default Optional<Answered> answer() {
    return fold(Optional::of, broken -> Optional.empty());
  }

  /** The address that was asked last. */
  URI url();

  /** From the first attempt to the last byte. */
  Duration took();

  /** A status line and headers came back, and some or all of the body. */
  record Answered(URI url, int status, Headers headers, Body body, Duration took)
      implements Exchange {
    @Override
    public <T> T fold(Function<Answered, T> answered, Function<Broken, T> broken) {
      return answered.apply(this);
    }

    /** Whether the status is one of success. */
    public boolean isSuccess() {
      return status >= 200 && status < 300;
    }
  }

  /**
   * No answer came.
   *
   * @param stage how far the last attempt got
   * @param reason the name of the exception class, never its message; the proxy's HTTP status where
   *     it refused to connect
   * @param certificate what the host showed for itself, where it came to that
   */
  record Broken(
      URI url,
      Stage stage,
      Breakage breakage,
      String reason,
      Optional<Certificate> certificate,
      Duration took)
      implements Exchange {
    @Override
    public <T> T fold(Function<Answered, T> answered, Function<Broken, T> broken) {
      return broken.apply(this);
    }
  }
}
