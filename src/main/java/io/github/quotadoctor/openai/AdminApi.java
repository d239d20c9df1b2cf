package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Limits;
import io.github.quotadoctor.config.Target;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.HttpRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What an organization can be asked about itself with an admin key; it only reads. Safe for use by
 * several threads.
 */
public final class AdminApi {
  private static final String PLACE = "/v1/organization";
  private static final int LARGEST_LIST = 100;
  private static final int MOST_DAYS = 31;

  /** Of an organization with so many spenders that a whole month is too large to be read. */
  private static final int FEW_DAYS = 3;

  private static final int NOT_FOUND = 404;

  private final HttpClient http;
  private final URI server;
  private final ApiKey adminKey;
  private final Limits limits;
  private final Deadline deadline;

  private AdminApi(HttpClient http, URI server, ApiKey adminKey, Limits limits, Deadline deadline) {
    this.http = http;
    this.server = server;
    this.adminKey = adminKey;
    this.limits = limits;
    this.deadline = deadline;
  }

  /** The Admin API of this target; empty where an admin key must not be sent. */
  public static Optional<AdminApi> of(
      HttpClient http, Target target, ApiKey adminKey, Limits limits, Deadline deadline) {
    URI server = target.baseUrl().value().resolve("/");
    return mayBeSentTo(target)
        ? Optional.of(new AdminApi(http, server, adminKey, limits, deadline))
        : Optional.empty();
  }

  /** An admin key is for OpenAI's own hosts, over TLS, and for this machine itself. */
  public static boolean mayBeSentTo(Target target) {
    boolean openAi = target.openAi() && "https".equals(target.baseUrl().value().getScheme());
    return openAi || target.isThisMachine();
  }

  /** The organization's own hard limit; absent where none is set. */
  public AdminReply<SpendLimit> spendLimit() {
    return limit(ask("/spend_limit"));
  }

  /** A project's own hard limit; absent where none is set. */
  public AdminReply<SpendLimit> spendLimit(String project) {
    return limit(ask(of(project) + "/spend_limit"));
  }

  /**
   * What was spent since a moment.
   *
   * @param progress told how many pages were read so far
   */
  public AdminReply<Costs> costs(
      Instant since, Set<CostGrouping> groupings, Consumer<Integer> progress) {
    AdminReply<Costs> atOnce = costs(since, groupings, MOST_DAYS, progress);
    boolean tooLarge = atOnce.refusal().filter(AdminRefusal.UNREADABLE::equals).isPresent();
    return tooLarge ? costs(since, groupings, FEW_DAYS, progress) : atOnce;
  }

  private AdminReply<Costs> costs(
      Instant since, Set<CostGrouping> groupings, int days, Consumer<Integer> progress) {
    StringBuilder query = new StringBuilder("/costs?bucket_width=1d&limit=" + days);
    query.append("&start_time=").append(since.getEpochSecond());
    groupings.stream().sorted().forEach(it -> query.append("&group_by=").append(it.parameter()));
    return new AdminPages(this::ask).costs(query.toString(), progress);
  }

  /** The projects of the organization, archived ones too. */
  public AdminReply<List<Project>> projects() {
    return list("/projects?include_archived=true&", AdminRecords::project);
  }

  /** One project. */
  public AdminReply<Project> project(String id) {
    return one(ask(of(id)), AdminRecords::project);
  }

  /** The keys of a project, those of owners without access too. */
  public AdminReply<List<ProjectKey>> keys(String project) {
    return list(of(project) + "/api_keys?owner_project_access=any&", AdminRecords::projectKey);
  }

  /** The rate limits of a project, by model. */
  public AdminReply<List<ProjectRateLimit>> rateLimits(String project) {
    return list(of(project) + "/rate_limits?", AdminRecords::rateLimit);
  }

  /** Which models a project may use. */
  public AdminReply<ModelPermissions> modelPermissions(String project) {
    return one(ask(of(project) + "/model_permissions"), AdminRecords::modelPermissions);
  }

  private <T> AdminReply<List<T>> list(String path, Function<JsonNode, Optional<T>> reader) {
    return new AdminPages(this::ask).list(path + "limit=" + LARGEST_LIST, reader);
  }

  /** Source: the API's documentation shows a threshold of 0 where nothing was set, 2026. */
  private static AdminReply<SpendLimit> limit(Exchange exchange) {
    AdminReply<SpendLimit> reply = one(exchange, AdminRecords::spendLimit);
    boolean none = reply.told().filter(limit -> limit.usd().signum() == 0).isPresent();
    return none ? new AdminReply.Absent<>() : reply;
  }

  private static <T> AdminReply<T> one(Exchange exchange, Function<JsonNode, Optional<T>> reader) {
    boolean absent = exchange.answer().filter(it -> it.status() == NOT_FOUND).isPresent();
    return absent
        ? new AdminReply.Absent<>()
        : reader
            .apply(Json.ofSuccess(exchange))
            .<AdminReply<T>>map(AdminReply.Told::new)
            .orElseGet(() -> new AdminReply.Refused<>(AdminRefusal.of(exchange)));
  }

  private Exchange ask(String path) {
    HttpRequest request =
        HttpRequest.get(server.resolve(PLACE + path), limits.request())
            .withBearer(adminKey)
            .withRetries(limits.retries());
    return http.send(request, deadline);
  }

  /** An id of dots would lead to another place. */
  private static String of(String project) {
    return "/projects/" + URLEncoder.encode(project, StandardCharsets.UTF_8).replace(".", "%2E");
  }
}
