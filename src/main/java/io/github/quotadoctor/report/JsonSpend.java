package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.spend.MonthlyLimit;
import io.github.quotadoctor.spend.SpendQuestion;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import io.github.quotadoctor.spend.Spent;
import java.math.RoundingMode;
import java.util.Optional;

/** Who spent it, for a program, as {@code quotadoctor.spend/1}. */
public final class JsonSpend implements SpendReporter {
  private final String version;

  /** A reporter of this version of the program. */
  public JsonSpend(String version) {
    this.version = version;
  }

  @Override
  public String report(SpendSurvey survey) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "quotadoctor.spend/1");
    root.putObject("tool").put("name", "quotadoctor").put("version", version);
    root.put("exit_code", survey.exitCode());
    Optional<String> error =
        survey.fold(told -> Optional.empty(), untold -> Optional.of(untold.fault().code()));
    root.put("error", error.orElse(null));
    SpendQuestion question = survey.question();
    root.put("base_url", question.baseUrl().toString());
    root.put("by", question.by().code());
    root.put("from", question.windows().from().toString());
    root.put("as_of", question.windows().asOf().toString());
    return JsonText.of(survey.<ObjectNode>fold(told -> told(root, told), untold -> untold(root)));
  }

  private static ObjectNode told(ObjectNode root, SpendSurvey.Told told) {
    root.put("whole", told.whole());
    root.put("currency", "usd");
    ArrayNode rows = root.putArray("rows");
    for (Spender spender : told.spenders()) {
      ObjectNode row = rows.addObject();
      row.put("id", spender.id().map(ForeignText::clean).orElse(null));
      row.put("name", spender.name().map(ForeignText::clean).orElse(null));
      spent(row, spender.spent());
      row.put(
          "share_percent",
          told.share(spender.spent())
              .map(share -> Dollars.exact(share.setScale(1, RoundingMode.HALF_UP)))
              .orElse(null));
    }
    spent(root.putObject("total"), told.total());
    limit(root.putObject("limit"), told.limit());
    return root;
  }

  private static ObjectNode untold(ObjectNode root) {
    root.put("whole", false);
    root.put("currency", "usd");
    root.putArray("rows");
    root.putNull("total");
    root.putNull("limit");
    return root;
  }

  private static void spent(ObjectNode node, Spent spent) {
    node.put("today_usd", Dollars.exact(spent.today()));
    node.put("last_7_days_usd", Dollars.exact(spent.lastSevenDays()));
    node.put("month_usd", Dollars.exact(spent.month()));
  }

  private static void limit(ObjectNode node, MonthlyLimit limit) {
    node.put("state", limit.state().code());
    node.put("limit_usd", limit.limitUsd().map(Dollars::exact).orElse(null));
    node.put("spent_usd", Dollars.exact(limit.spentUsd()));
    node.put("percent", limit.percent().orElse(null));
    node.put("enforced", limit.enforced().orElse(null));
    node.put("resets_at", limit.resetsAt().toString());
  }
}
