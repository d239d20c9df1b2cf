package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.statuspage.Catalogue.GroupMark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from a file of sources which components are the API. */
final class ScopeFields {
  /** Everything on the page. */
  static final Catalogue WHOLE_PAGE =
      new Catalogue(
          true, Optional.empty(), Set.of(), Map.of(), Set.of(), Optional.empty(), Map.of());

  private ScopeFields() {}

  static Catalogue read(FileFields fields) {
    if (fields.flag("whole_page")) {
      fields.end();
      return WHOLE_PAGE;
    }
    Optional<GroupMark> group = fields.object("group").map(ScopeFields::group);
    List<String> core = fields.texts("core");
    List<String> others = fields.texts("everything_but");
    Catalogue catalogue =
        new Catalogue(
            false,
            group,
            new LinkedHashSet<>(core),
            fields.textsByName("components"),
            Set.copyOf(new LinkedHashSet<>(fields.texts("not_counted"))),
            others.isEmpty() ? Optional.empty() : Optional.of(new LinkedHashSet<>(others)),
            fields.listsByName("endpoints"));
    if (core.isEmpty() && group.isEmpty()) {
      fields.missing("core", core);
    }
    fields.end();
    return catalogue;
  }

  private static GroupMark group(FileFields fields) {
    GroupMark mark = new GroupMark(fields.optionalText("name"), fields.optionalText("id"));
    if (mark.name().isEmpty() && mark.id().isEmpty()) {
      fields.missing("name", mark);
    }
    fields.end();
    return mark;
  }
}
