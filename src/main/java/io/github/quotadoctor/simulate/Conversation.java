package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Everything said in one run of a scenario: the answers of the scenario first, then the healthy
 * API.
 *
 * <p>The order of the questions (edge, key, account, scope, the rest, the request itself) is the
 * order in which OpenAI was seen to ask them.
 */
final class Conversation {
  private final Routes routes = Routes.bundled();
  private final HealthyApi healthy = new HealthyApi();
  private final Script script;
  private final ReplyMaker maker;

  Conversation(Scenario scenario, LongSupplier nanoTime) {
    this.script = new Script(scenario.behavior().answers(), nanoTime);
    this.maker = new ReplyMaker(SimulatedAccount.bundled(), new ReplyHeaders(scenario));
  }

  Reply answer(Request request) {
    Optional<Answer> edge = script.next(Routes.EDGE, request);
    if (edge.isPresent()) {
      return maker.make(edge.get(), request);
    }
    if (request.key().isEmpty()) {
      return maker.make(Answers.shared("missing_key"), request);
    }
    return script
        .next(Routes.ALL, request)
        .map(answer -> maker.make(answer, request))
        .orElseGet(() -> routed(request));
  }

  private Reply routed(Request request) {
    List<Route> known = routes.at(request.path());
    Optional<Route> route = routes.find(request.method(), request.path());
    if (route.isEmpty()) {
      String name = known.isEmpty() ? "invalid_url" : "wrong_method";
      return maker.make(Answers.shared(name), request);
    }
    return onRoute(route.get(), request);
  }

  private Reply onRoute(Route route, Request request) {
    Answer answer =
        wrongKeyKind(route, request)
            .or(() -> script.next(route.name(), request))
            .or(() -> script.next(route.group(), request))
            .orElseGet(() -> healthy.answer(route, request));
    Map<String, JsonNode> scope = Map.of("scope", JsonNodeFactory.instance.textNode(route.scope()));
    return maker.make(answer, request, scope);
  }

  private static Optional<Answer> wrongKeyKind(Route route, Request request) {
    if (route.group().equals("admin") && !request.hasAdminKey()) {
      return Optional.of(Answers.shared("missing_admin_scope"));
    }
    return route.group().equals("inference") && request.hasAdminKey()
        ? Optional.of(Answers.shared("missing_scope"))
        : Optional.empty();
  }
}
