package io.github.quotadoctor.statuspage;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the components of a status page are the API.
 *
 * @param wholePage whether everything on the page counts as the API
 * @param group the group of the API's components
 * @param core ids of the components without which the API is of no use; none where all members of
 *     the group are the core
 * @param components names of the API's components by id
 * @param uncounted ids of members of the group that calls with a key do not need
 * @param allBut ids of what is not the API where everything else is
 * @param endpoints first segments of paths, and ids of the components behind them
 */
record Catalogue(
    boolean wholePage,
    Optional<GroupMark> group,
    Set<String> core,
    Map<String, String> components,
    Set<String> uncounted,
    Optional<Set<String>> allBut,
    Map<String, List<String>> endpoints) {
  /** The id of the one component that stands for a page as a whole. */
  static final String PAGE = "page";

  Catalogue {
    core = Collections.unmodifiableSet(new LinkedHashSet<>(core));
    components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    uncounted = Set.copyOf(uncounted);
    allBut = allBut.map(Set::copyOf);
    endpoints = Map.copyOf(endpoints);
  }

  /** A group by its name in any case, or by its id, which does not survive a rearrangement. */
  record GroupMark(Optional<String> name, Optional<String> id) {
    boolean marks(Part.Group group) {
      return id.filter(group.id()::equals).isPresent()
          || name.filter(group.name()::equalsIgnoreCase).isPresent();
    }
  }

  /** Ids of the core and of what stands behind an endpoint such as {@code /embeddings}. */
  Set<String> relevantTo(String endpoint) {
    String path = endpoint.startsWith("/") ? endpoint.substring(1) : endpoint;
    Set<String> relevant = new HashSet<>(core);
    relevant.addAll(endpoints.getOrDefault(path.split("[/?]", 2)[0], List.of()));
    return relevant;
  }

  /** Whether this is the group of the API's components. */
  boolean isApi(Part.Group home) {
    return group.filter(it -> it.marks(home)).isPresent();
  }

  /** Whether a component of this id is the API, where the page has no groups. */
  boolean isApi(String id) {
    return wholePage
        || core.contains(id)
        || components.containsKey(id)
        || allBut.filter(others -> !others.contains(id)).isPresent();
  }

  /** The API's components, all well: what a list of troubles alone leaves them. */
  List<Part> wellParts() {
    if (wholePage) {
      return List.of(Part.well(PAGE, PAGE));
    }
    Set<String> ids = new LinkedHashSet<>(core);
    ids.addAll(components.keySet());
    return ids.stream().map(id -> Part.well(id, components.getOrDefault(id, id))).toList();
  }
}
