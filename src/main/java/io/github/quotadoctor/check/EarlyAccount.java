package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.openai.AdminApi;
import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.CostGrouping;
import io.github.quotadoctor.openai.Costs;
import io.github.quotadoctor.openai.Project;
import io.github.quotadoctor.openai.ProjectKey;
import io.github.quotadoctor.openai.SpendLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The account, asked beside the chain: what needs no project at once, the rest when it is known.
 */
final class EarlyAccount {
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(3);
  private static final int MOST_PROJECTS = 20;
  private static final String THREAD = "admin";

  private final AdminApi api;
  private final Deadline deadline;
  private final Ahead<AdminReply<SpendLimit>> limit;
  private final Ahead<AdminReply<Costs>> costs;

  private EarlyAccount(
      AdminApi api,
      Deadline deadline,
      Ahead<AdminReply<SpendLimit>> limit,
      Ahead<AdminReply<Costs>> costs) {
    this.api = api;
    this.deadline = deadline;
    this.limit = limit;
    this.costs = costs;
  }

  /** Starts to ask on other threads. */
  static EarlyAccount start(AdminApi api, Instant month, Deadline deadline) {
    return new EarlyAccount(
        api,
        deadline,
        ahead(api::spendLimit),
        ahead(() -> api.costs(month, EnumSet.of(CostGrouping.PROJECT_ID), pages -> {})));
  }

  /**
   * What was told, as far as it was told in time.
   *
   * @param project the project that is billed, where an answer or a header named it
   * @param key whose project is looked for where none was named
   */
  AccountEvidence told(Optional<String> project, ApiKey key) {
    Deadline end = deadline.within(LONGEST_DELAY);
    Optional<AccountEvidence.ProjectEvidence> evidence =
        project.or(() -> projectOf(key, end)).map(id -> project(id, end));
    return new AccountEvidence(inTime(limit, end), inTime(costs, end), evidence);
  }

  private AccountEvidence.ProjectEvidence project(String id, Deadline end) {
    Ahead<AdminReply<Project>> record = ahead(() -> api.project(id));
    Ahead<AdminReply<SpendLimit>> ceiling = ahead(() -> api.spendLimit(id));
    var keys = ahead(() -> api.keys(id));
    var rateLimits = ahead(() -> api.rateLimits(id));
    var permissions = ahead(() -> api.modelPermissions(id));
    return new AccountEvidence.ProjectEvidence(
        id,
        inTime(record, end),
        inTime(ceiling, end),
        inTime(keys, end),
        inTime(rateLimits, end),
        inTime(permissions, end));
  }

  /** The only project with a key that looks like this one; none where that is not sure. */
  private Optional<String> projectOf(ApiKey key, Deadline end) {
    List<Project> projects = inTime(ahead(api::projects), end).told().orElse(List.of());
    if (projects.size() > MOST_PROJECTS) {
      return Optional.empty();
    }
    Map<String, Ahead<AdminReply<List<ProjectKey>>>> searches = new LinkedHashMap<>();
    projects.forEach(it -> searches.put(it.id(), ahead(() -> api.keys(it.id()))));
    List<String> holders = new ArrayList<>();
    for (Map.Entry<String, Ahead<AdminReply<List<ProjectKey>>>> search : searches.entrySet()) {
      Optional<List<ProjectKey>> keys = inTime(search.getValue(), end).told();
      if (keys.isEmpty()) {
        return Optional.empty();
      }
      if (keys.get().stream().anyMatch(it -> key.isShownAs(it.redacted()))) {
        holders.add(search.getKey());
      }
    }
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private static <T> Ahead<T> ahead(Supplier<T> fetch) {
    return Ahead.start(THREAD, fetch);
  }

  private static <T> AdminReply<T> inTime(Ahead<AdminReply<T>> reply, Deadline end) {
    return reply.get(end.left(), () -> new AdminReply.Refused<>(AdminRefusal.UNREACHABLE));
  }
}
