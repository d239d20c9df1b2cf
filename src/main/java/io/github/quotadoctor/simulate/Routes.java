package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All routes that the simulated API knows. */
record Routes(List<Route> list) {
  /** The target of answers that are given before the key is looked at. */
  static final String EDGE = "edge";

  /** The target of answers to every request with a key, before the route is looked at. */
  static final String ALL = "all";

  Routes {
    list = List.copyOf(list);
  }

  static Routes bundled() {
    List<Route> routes = new ArrayList<>();
    for (JsonNode route : Json.resource("routes.json")) {
      routes.add(Route.parse(route));
    }
    return new Routes(routes);
  }

  /** Returns the routes with that path, whatever their method. */
  List<Route> at(String path) {
    return list.stream().filter(route -> route.match(path).isPresent()).toList();
  }

  Optional<Route> find(String method, String path) {
    return at(path).stream().filter(route -> route.method().equals(method)).findFirst();
  }

  /** Returns what a scenario may give answers for. */
  Set<String> targets() {
    Set<String> targets = new LinkedHashSet<>(Set.of(EDGE, ALL));
    list.forEach(route -> targets.add(route.name()));
    list.forEach(route -> targets.add(route.group()));
    return targets;
  }
}
