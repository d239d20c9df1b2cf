package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.PolicyResolver;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.diagnosis.Allowance;
import io.github.quotadoctor.diagnosis.Diagnosis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The verdicts that {@code --allow} names. */
final class AllowOption {
  private AllowOption() {}

  /** How a diagnosis is allowed, or what is wrong with the words. */
  static Resolution<UnaryOperator<Diagnosis>> resolve(GivenOptions options, World world) {
    return PolicyResolver.resolve(options, world.environment(), Set.copyOf(words()))
        .then(
            words -> new Resolution.Settled<>(diagnosis -> diagnosis.allowing(allowances(words))));
  }

  /** The words that there are. */
  static List<String> words() {
    return Arrays.stream(Allowance.values()).map(Allowance::code).toList();
  }

  private static Set<Allowance> allowances(Set<String> words) {
    return Arrays.stream(Allowance.values())
        .filter(it -> words.contains(it.code()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Allowance.class)));
  }
}
