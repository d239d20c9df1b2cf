package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import java.util.List;

/** What was typed behind the name of a command. */
record Arguments(GivenOptions options, List<String> positional) {
  Arguments {
    positional = List.copyOf(positional);
  }
}
