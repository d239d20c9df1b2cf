package io.github.quotadoctor.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.quotadoctor.statuspage.ProviderId;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The status pages of all providers on one loopback server, in the forms that their own have, and
 * the file of sources that leads there.
 */
public final class StatusServer implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

  /** Takes every connection and never says a word. */
  private final ServerSocket silent;

  /** A server on which no page reports anything. */
  public StatusServer() throws IOException {
    server.start();
    silent = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    openAi("operational", "");
    serve("status\\.claude\\.com", "application/json", claude("operational"));
    serve(
        "status\\.cloud\\.google\\.com",
        "application/json",
        """
        [{"id": "made-up", "begin": "2026-11-01T08:00:00+00:00", "end": "2026-11-01T09:00:00+00:00",
          "external_desc": "Long over", "status_impact": "SERVICE_DISRUPTION",
          "affected_products": [{"title": "Vertex Gemini API", "id": "Z0FZJAMvEB4j3NbCJs6B"}]}]
        """);
    serve(
        "status\\.mistral\\.ai",
        "application/json",
        """
        {"page": {"id": "mistral", "name": "Mistral AI"},
         "status": {"indicator": "none", "description": "quiet"}, "incidents": []}
        """);
    serve(
        "status\\.deepseek\\.com",
        "application/atom+xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><id>urn:made:up</id>
        <title>DeepSeek</title><updated>2026-11-21T11:00:00Z</updated>
        <entry><id>urn:made:up:1</id><title>Over</title><updated>2026-10-02T11:00:00Z</updated>
        <summary type="html">&lt;p&gt;Status: resolved&lt;/p&gt;</summary></entry></feed>
        """);
    serve(
        "groqstatus\\.com",
        "application/json",
        page(
            "Groq",
            "{\"id\": \"01K053E2FAKWKEYHXEV7WAHJBM\", \"name\": \"API\"}",
            "{\"component\": {\"component_id\": \"01K053E2FAKWKEYHXEV7WAHJBM\","
                + " \"name\": \"API\"}}",
            "",
            ""));
  }

  /** Answers everything that is asked of a host. */
  public void serve(String host, String type, String body) {
    server.stubFor(
        get(urlPathMatching("/" + host + "/.*"))
            .willReturn(aResponse().withHeader("Content-Type", type).withBody(body)));
  }

  /** Lets a host answer with this status alone. */
  void fail(String host, int status) {
    server.stubFor(
        get(urlPathMatching("/" + host + "/.*")).willReturn(aResponse().withStatus(status)));
  }

  /** Says of Chat Completions that it is in this state, because of an incident of this title. */
  public void openAi(String state, String title) {
    String chat = "01JMXBRMFE6N2NNT7DG6XZQ6PW";
    String responses = "01JP8CD9JR3HR6Y7G4Q75N4DVW";
    boolean calm = state.equals("operational");
    String affected = "{\"component_id\": \"%s\", \"status\": \"%s\"}".formatted(chat, state);
    serve(
        "status\\.openai\\.com",
        "application/json",
        page(
            "OpenAI",
            "{\"id\": \"%s\", \"name\": \"Chat Completions\"}, {\"id\": \"%s\", \"name\": \"Responses\"}"
                .formatted(chat, responses),
            """
            {"group": {"id": "01K5H8S53SY1KMS4GQMNMQM1K5", "name": "APIs", "hidden": false,
              "components": [
                {"component_id": "%s", "name": "Chat Completions", "hidden": false},
                {"component_id": "%s", "name": "Responses", "hidden": false}]}}
            """
                .formatted(chat, responses),
            calm ? "" : affected,
            calm
                ? ""
                : """
                {"id": "01KAMADEUP0000000000000000", "name": %s, "status": "investigating",
                 "type": "incident", "published_at": "2026-11-21T11:20:00Z",
                 "affected_components": [{"component_id": "%s", "status": "%s",
                   "current_status": "%s"}],
                 "component_impacts": [{"component_id": "%s", "status": "%s",
                   "start_at": "2026-11-21T11:20:00Z"}],
                 "updates": [{"to_status": "investigating",
                   "published_at": "2026-11-21T11:58:00Z", "message_string": "looking"}]}
                """
                    .formatted(quoted(title), chat, state, state, chat, state)));
  }

  /** Claude's page with its API in this state. */
  static String claude(String state) {
    return """
    {"page": {"id": "tymt9n04zgry", "name": "Claude", "updated_at": "2026-11-21T11:00:00Z"},
     "status": {"indicator": "none", "description": "quiet"},
     "components": [{"id": "k8w3r06qmzrp", "name": "Claude API (api.anthropic.com)",
       "status": "%s", "group": false, "group_id": null}],
     "incidents": [], "scheduled_maintenances": []}
    """
        .formatted(state);
  }

  private static String page(
      String name, String components, String items, String affected, String incidents) {
    return """
    {"summary": {"name": "%s", "components": [%s], "structure": {"items": [%s]},
      "affected_components": [%s], "ongoing_incidents": [%s], "scheduled_maintenances": []}}
    """
        .formatted(name, components, items, affected, incidents);
  }

  private static String quoted(String text) {
    return MAPPER.valueToTree(text).toString();
  }

  /** A file of sources that leads to this server, for some to a port that never answers. */
  public Path sources(Path folder, ProviderId... silentOnes) throws IOException {
    Set<ProviderId> quiet = Set.of(silentOnes);
    try (InputStream bundled =
        Objects.requireNonNull(
            StatusServer.class.getResourceAsStream(
                "/io/github/quotadoctor/statuspage/sources.json"))) {
      ObjectNode file = (ObjectNode) MAPPER.readTree(bundled);
      ArrayNode moved = MAPPER.createArrayNode();
      for (JsonNode provider : file.path("providers")) {
        boolean answers =
            quiet.stream().noneMatch(it -> it.code().equals(provider.path("id").asText()));
        moved.add(MAPPER.readTree(moved(provider.toString(), answers)));
      }
      file.set("providers", moved);
      return Files.writeString(folder.resolve("sources.json"), file.toPrettyString());
    }
  }

  private String moved(String provider, boolean answers) {
    String base = answers ? server.baseUrl() : "http://127.0.0.1:" + silent.getLocalPort();
    return provider.replaceAll("\"(url|beside)\":\"https://", "\"$1\":\"" + base + "/");
  }

  /** What OpenAI's page is replaced by. */
  String openAiUrl() {
    return server.baseUrl() + "/status.openai.com";
  }

  List<LoggedRequest> requests() {
    return server.findAll(anyRequestedFor(anyUrl()));
  }

  @Override
  public void close() throws IOException {
    silent.close();
    server.stop();
  }
}
