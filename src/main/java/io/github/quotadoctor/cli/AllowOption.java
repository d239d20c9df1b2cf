package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.PolicyResolver;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.diagnosis.Allowance;
import io.github.quotadoctor.diagnosis.Diagnosis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The verdicts that {@code --allow} names. */
final class AllowOption {
  private AllowOption() {}

  /** How a diagnosis is allowed, or what is wrong with the words. */
  static Resolution<UnaryOperator<Diagnosis>> resolve(GivenOptions options, World world) {
    Set<String> known =
        Arrays.stream(Allowance.values()).map(Allowance::code).collect(Collectors.toSet());
    return PolicyResolver.resolve(options, world.environment(), known)
        .then(
            words -> new Resolution.Settled<>(diagnosis -> diagnosis.allowing(allowances(words))));
  }

  private static Set<Allowance> allowances(Set<String> words) {
    return Arrays.stream(Allowance.values())
        .filter(it -> words.contains(it.code()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Allowance.class)));
  }
}
