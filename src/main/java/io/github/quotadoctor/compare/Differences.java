package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.RunInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds what is not the same for all keys, as far as it was told. */
final class Differences {
  private final List<NamedDiagnosis> keys;
  private final List<Difference> found = new ArrayList<>();

  private Differences(List<NamedDiagnosis> keys) {
    this.keys = keys;
  }

  static List<Difference> among(List<NamedDiagnosis> keys) {
    Differences differences = new Differences(keys);
    differences.look("key_kind", it -> key(it, RunInfo.KeyInfo::kind));
    differences.look("key_provider", it -> key(it, RunInfo.KeyInfo::provider));
    differences.look("fingerprint", it -> key(it, RunInfo.KeyInfo::fingerprint));
    differences.look("verdict", it -> Optional.of(it.diagnosis().verdict().cause().code()));
    differences.look("organization", NamedDiagnosis::organization);
    differences.look("project", NamedDiagnosis::project);
    differences.look("billing", it -> row(it.diagnosis(), CheckId.BILLING));
    differences.look("limit", it -> row(it.diagnosis(), CheckId.LIMIT));
    for (RateLimit.Kind kind : RateLimit.Kind.values()) {
      differences.look("rate_limits." + kind.code(), it -> rateLimit(it.diagnosis(), kind));
    }
    return List.copyOf(differences.found);
  }

  private void look(String field, Function<NamedDiagnosis, Optional<String>> value) {
    Map<String, Optional<String>> values = new LinkedHashMap<>();
    keys.forEach(key -> values.put(key.name(), value.apply(key)));
    if (values.values().stream().flatMap(Optional::stream).distinct().count() > 1) {
      found.add(new Difference(field, values));
    }
  }

  private static Optional<String> key(NamedDiagnosis it, Function<RunInfo.KeyInfo, String> part) {
    return it.diagnosis().run().key().map(part);
  }

  /** The ending of a row and its code; a row that tells nothing counts as not told. */
  private static Optional<String> row(Diagnosis diagnosis, CheckId id) {
    CheckResult result = diagnosis.result(id);
    return result.outcome() == Outcome.SKIP || result.outcome() == Outcome.UNKNOWN
        ? Optional.empty()
        : Optional.of(result.outcome().code() + result.code().map(code -> " " + code).orElse(""));
  }

  private static Optional<String> rateLimit(Diagnosis diagnosis, RateLimit.Kind kind) {
    return diagnosis.run().rateLimits().stream()
        .filter(it -> it.kind() == kind)
        .findFirst()
        .flatMap(RateLimit::limit)
        .map(limit -> Long.toString(limit));
  }
}
