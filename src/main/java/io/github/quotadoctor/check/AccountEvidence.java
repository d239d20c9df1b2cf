package io.github.quotadoctor.check;

import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.Costs;
import io.github.quotadoctor.openai.ModelPermissions;
import io.github.quotadoctor.openai.Project;
import io.github.quotadoctor.openai.ProjectKey;
import io.github.quotadoctor.openai.ProjectRateLimit;
import io.github.quotadoctor.openai.SpendLimit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the Admin API told of the account.
 *
 * @param costs this month's, by project
 * @param project the project that is billed; empty when it is not known which
 */
record AccountEvidence(
    AdminReply<SpendLimit> limit, AdminReply<Costs> costs, Optional<ProjectEvidence> project) {

  /** What it told of one project. */
  record ProjectEvidence(
      String id,
      AdminReply<Project> record,
      AdminReply<SpendLimit> limit,
      AdminReply<List<ProjectKey>> keys,
      AdminReply<List<ProjectRateLimit>> rateLimits,
      AdminReply<ModelPermissions> permissions) {
    private Stream<AdminReply<?>> replies() {
      return Stream.of(record, limit, keys, rateLimits, permissions);
    }

    /** Whether the organization of the admin key has no such project. */
    boolean isUnknown() {
      return record.fold(told -> false, () -> true, refusal -> false);
    }
  }

  /**
   * Whether the admin key is known to belong to the organization that is billed: it knows the
   * project, or costs of it.
   */
  boolean isTied() {
    return project
        .filter(it -> !it.isUnknown())
        .filter(
            it ->
                it.record().told().isPresent()
                    || it.limit().told().isPresent()
                    || costs
                        .told()
                        .filter(known -> known.sum(cost -> cost.isOf(it.id())).signum() != 0)
                        .isPresent())
        .isPresent();
  }

  /** Whether the admin key belongs to another organization than the one that is billed. */
  boolean isElsewhere() {
    return project.filter(ProjectEvidence::isUnknown).isPresent();
  }

  /** Why some of it was not told. */
  Set<AdminRefusal> refusals() {
    Set<AdminRefusal> refusals = EnumSet.noneOf(AdminRefusal.class);
    Stream.concat(Stream.of(limit, costs), project.stream().flatMap(ProjectEvidence::replies))
        .flatMap(reply -> reply.refusal().stream())
        .forEach(refusals::add);
    return refusals;
  }
}
