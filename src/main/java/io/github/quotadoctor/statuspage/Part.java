package io.github.quotadoctor.statuspage;

import java.util.Optional;

/** One component of a status page. */
record Part(String id, String name, Optional<Group> group, ComponentState state) {
  /** A named set of components; its id does not survive a rearrangement of the page. */
  record Group(String id, String name) {}

  /** A component without a group that is well. */
  static Part well(String id, String name) {
    return new Part(id, name, Optional.empty(), ComponentState.OPERATIONAL);
  }

  Part orWorse(ComponentState other) {
    return new Part(id, name, group, state.orWorse(other));
  }

  /** The name with that of the group, as several components have the same one. */
  String fullName() {
    return group
        .map(Group::name)
        .filter(it -> !it.equals(name))
        .map(it -> name + " (" + it + ")")
        .orElse(name);
  }
}
