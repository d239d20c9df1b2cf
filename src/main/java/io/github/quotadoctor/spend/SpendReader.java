package io.github.quotadoctor.spend;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.openai.AdminApi;
import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.Costs;
import io.github.quotadoctor.openai.Project;
import io.github.quotadoctor.openai.ProjectKey;
import io.github.quotadoctor.openai.SpendLimit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/** Reads costs, and beside them what they are called and what they may come to. */
public final class SpendReader {
  private static final int MOST_PROJECTS = 20;

  private final AdminApi api;
  private final Deadline deadline;
  private final IntSupplier requests;

  /**
   * A reader.
   *
   * @param requests how many requests were sent so far
   */
  public SpendReader(AdminApi api, Deadline deadline, IntSupplier requests) {
    this.api = api;
    this.deadline = deadline;
    this.requests = requests;
  }

  /** Asks the question. */
  public SpendSurvey read(SpendQuestion question, SpendObserver observer) {
    try (Questions beside = new Questions(deadline)) {
      Supplier<AdminReply<SpendLimit>> limit = beside.ask(api::spendLimit);
      Supplier<AdminReply<List<Project>>> projects =
          question.by() == Grouping.PROJECT
              ? beside.ask(api::projects)
              : () -> new AdminReply.Told<>(List.of());
      AtomicInteger pages = new AtomicInteger();
      observer.readingCosts(1);
      AdminReply<Costs> costs =
          api.costs(
              question.windows().from(),
              question.by().asked(),
              read -> {
                pages.set(read);
                observer.readingCosts(read + 1);
              });
      if (costs.told().filter(SpendReader::tellsAnything).isEmpty()) {
        AdminRefusal refusal = costs.refusal().orElse(AdminRefusal.UNREADABLE);
        return new SpendSurvey.Untold(question, SpendFault.of(refusal));
      }
      observer.readingNames();
      Ledger ledger = new Ledger(costs.told().get(), question.windows());
      List<Spender> unnamed = ledger.spenders(question.by());
      Names names =
          switch (question.by()) {
            case PROJECT -> projectNames(projects.get());
            case KEY -> keyNames(ledger, beside);
            case LINE_ITEM -> Names.asTheyAre(unnamed);
          };
      List<Spender> spenders = names.of(unnamed);
      Spent total = SpendSurvey.Told.sum(spenders);
      MonthlyLimit standing =
          MonthlyLimit.of(limit.get(), total.month(), question.windows().nextMonth());
      boolean whole = costs.told().get().whole();
      return new SpendSurvey.Told(
          question,
          spenders,
          total,
          standing,
          whole,
          names.whole(),
          pages.get(),
          requests.getAsInt());
    }
  }

  /** That nothing was spent can only be said where all was read. */
  private static boolean tellsAnything(Costs costs) {
    return costs.whole() || !costs.rows().isEmpty();
  }

  private static Names projectNames(AdminReply<List<Project>> projects) {
    Map<String, String> names = new HashMap<>();
    projects
        .told()
        .orElse(List.of())
        .forEach(project -> project.name().ifPresent(it -> names.put(project.id(), it)));
    return new Names(names, projects.told().isPresent());
  }

  /** The names of the keys in those projects that spent the most. */
  private Names keyNames(Ledger ledger, Questions beside) {
    List<String> projects =
        ledger.spenders(Grouping.PROJECT).stream()
            .map(Spender::id)
            .flatMap(Optional::stream)
            .toList();
    List<Supplier<AdminReply<List<ProjectKey>>>> lists =
        projects.stream()
            .limit(MOST_PROJECTS)
            .map(project -> beside.ask(() -> api.keys(project)))
            .toList();
    Map<String, String> names = new HashMap<>();
    boolean whole = projects.size() <= MOST_PROJECTS;
    for (Supplier<AdminReply<List<ProjectKey>>> list : lists) {
      AdminReply<List<ProjectKey>> keys = list.get();
      whole &= keys.refusal().isEmpty();
      keys.told()
          .orElse(List.of())
          .forEach(key -> key.name().ifPresent(it -> names.put(key.id(), it)));
    }
    return new Names(names, whole);
  }
}
