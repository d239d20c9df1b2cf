package io.github.quotadoctor.statuspage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a provider's status page is read, and which of its components are the API.
 *
 * @param nativePath the page's own data, with groups and incidents by component
 * @param componentsPath all components in Statuspage's form, without groups
 * @param widgetPath incidents and maintenances by component
 * @param groupName the group of the API's components, in any case
 * @param core ids of the components without which the API is of no use
 * @param parts ids of the API's components
 * @param uncounted ids of members of the group that calls with a key do not need
 * @param endpoints first segments of paths, and ids of the components behind them
 */
record Catalogue(
    String nativePath,
    String componentsPath,
    String widgetPath,
    String groupName,
    String groupId,
    Set<String> core,
    Set<String> parts,
    Set<String> uncounted,
    Map<String, List<String>> endpoints) {
  private static final String CHAT_COMPLETIONS = "01JMXBRMFE6N2NNT7DG6XZQ6PW";
  private static final String RESPONSES = "01JP8CD9JR3HR6Y7G4Q75N4DVW";
  private static final String FINE_TUNING = "01JMXBRMFEMZK0HPK19RYET250";
  private static final String EMBEDDINGS = "01JMXBRMFEV0AJ0VVS68N9CD6R";
  private static final String IMAGES = "01JMXBRMFE4MAP2BHSJNZ787WX";
  private static final String BATCH = "01JMXBRMFE5ESNNV8JDHVCGSRD";
  private static final String AUDIO = "01JMXBRMFEKVBWKK82B44QFMCE";
  private static final String MODERATIONS = "01JMXBRMFEVZ7E0X9GD9FWR9WX";
  private static final String REALTIME = "01JMXBRMFEQW613TFE89F45035";
  private static final String FILES = "01JMXBRMFESJCBGJR10PDD3WCQ";
  private static final String SORA = "01K9G527YRPY1EFRMHTKB5BKT5";
  private static final String PLATFORM_LOGIN = "01JSM5RTJWHRWDTS6Q604VEW3B";

  /**
   * OpenAI's page. Source: captures of April and September 2025, ids of August and September 2026;
   * ids of components have survived renames, that of the group has not.
   */
  static Catalogue openAi() {
    return new Catalogue(
        "/proxy/status.openai.com",
        "/api/v2/components.json",
        "/api/v1/summary",
        "APIs",
        "01K5H8S53SY1KMS4GQMNMQM1K5",
        Set.of(CHAT_COMPLETIONS, RESPONSES),
        Set.of(
            CHAT_COMPLETIONS,
            RESPONSES,
            FINE_TUNING,
            EMBEDDINGS,
            IMAGES,
            BATCH,
            AUDIO,
            MODERATIONS,
            REALTIME,
            FILES,
            SORA),
        Set.of(PLATFORM_LOGIN),
        Map.of(
            "embeddings", List.of(EMBEDDINGS),
            "images", List.of(IMAGES),
            "audio", List.of(AUDIO),
            "moderations", List.of(MODERATIONS),
            "realtime", List.of(REALTIME),
            "batches", List.of(BATCH, FILES),
            "files", List.of(FILES),
            "uploads", List.of(FILES),
            "fine_tuning", List.of(FINE_TUNING),
            "videos", List.of(SORA)));
  }

  /** Ids of the core and of what stands behind an endpoint such as {@code /embeddings}. */
  Set<String> relevantTo(String endpoint) {
    String path = endpoint.startsWith("/") ? endpoint.substring(1) : endpoint;
    Set<String> relevant = new HashSet<>(core);
    relevant.addAll(endpoints.getOrDefault(path.split("[/?]", 2)[0], List.of()));
    return relevant;
  }

  /** Whether this is the group of the API's components. */
  boolean isApi(Part.Group group) {
    return group.id().equals(groupId) || group.name().equalsIgnoreCase(groupName);
  }
}
