package io.github.quotadoctor.check;

import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.Cost;
import io.github.quotadoctor.openai.Costs;
import io.github.quotadoctor.openai.ModelPermissions;
import io.github.quotadoctor.openai.Project;
import io.github.quotadoctor.openai.ProjectKey;
import io.github.quotadoctor.openai.ProjectRateLimit;
import io.github.quotadoctor.openai.SpendLimit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An account as the Admin API tells it: ordinary, with limits far away, unless told otherwise. */
final class AccountFixture {
  static final Instant MONTH = Instant.parse("2026-11-01T00:00:00Z");

  private AdminReply<SpendLimit> limit = limit("100", true);
  private AdminReply<SpendLimit> projectLimit = limit("50", true);
  private AdminReply<Costs> costs = costs("20", "5");
  private AdminReply<Project> project =
      new AdminReply.Told<>(new Project("proj_1", Optional.of("Web"), false));
  private AdminReply<List<ProjectKey>> keys = new AdminReply.Told<>(List.of());
  private AdminReply<ModelPermissions> permissions =
      new AdminReply.Told<>(new ModelPermissions(false, Set.of()));
  private AdminReply<List<ProjectRateLimit>> rateLimits = new AdminReply.Told<>(List.of());
  private boolean knownProject = true;

  static <T> AdminReply<T> refused(AdminRefusal refusal) {
    return new AdminReply.Refused<>(refusal);
  }

  static AdminReply<SpendLimit> limit(String usd, boolean switchedOn) {
    return new AdminReply.Told<>(new SpendLimit(new BigDecimal(usd), switchedOn));
  }

  /** What two projects spent, the one that is billed first. */
  static AdminReply<Costs> costs(String billed, String other) {
    return new AdminReply.Told<>(
        new Costs(List.of(cost("proj_1", billed), cost("proj_2", other)), true));
  }

  /** What was read before a page failed. */
  static AdminReply<Costs> partOfTheCosts(String billed) {
    return new AdminReply.Told<>(new Costs(List.of(cost("proj_1", billed)), false));
  }

  private static Cost cost(String project, String usd) {
    return new Cost(
        MONTH, new BigDecimal(usd), Optional.of(project), Optional.empty(), Optional.empty());
  }

  AccountFixture limits(AdminReply<SpendLimit> organization, AdminReply<SpendLimit> ofProject) {
    limit = organization;
    projectLimit = ofProject;
    return this;
  }

  AccountFixture spent(AdminReply<Costs> reply) {
    costs = reply;
    return this;
  }

  AccountFixture project(AdminReply<Project> reply) {
    project = reply;
    return this;
  }

  AccountFixture withoutProject() {
    knownProject = false;
    return this;
  }

  AccountFixture keys(ProjectKey... found) {
    keys = new AdminReply.Told<>(new ArrayList<>(List.of(found)));
    return this;
  }

  AccountFixture allowing(String... models) {
    permissions = new AdminReply.Told<>(new ModelPermissions(true, Set.of(models)));
    return this;
  }

  AccountFixture rateLimit(ProjectRateLimit found) {
    rateLimits = new AdminReply.Told<>(List.of(found));
    return this;
  }

  AccountEvidence evidence() {
    return new AccountEvidence(
        limit,
        costs,
        knownProject
            ? Optional.of(
                new AccountEvidence.ProjectEvidence(
                    "proj_1", project, projectLimit, keys, rateLimits, permissions))
            : Optional.empty());
  }
}
