package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminKeyResolverTest {
  private static final String KEY = "sk-admin-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7";
  private static final String OTHER = "sk-admin-another0another0another0";

  @TempDir Path directory;
  private Resolver resolver = new Resolver(Path.of("."));

  @BeforeEach
  void startInAnEmptyDirectory() {
    resolver = new Resolver(directory);
  }

  @Test
  void withoutAWordOfItThereIsNone() {
    assertThat(resolver.settled().admin()).isEqualTo(AdminChoice.NONE);
  }

  @Test
  void theUsualVariableIsLookedAt() {
    assertKey(resolver.variable("OPENAI_ADMIN_KEY", KEY), KEY, "env:OPENAI_ADMIN_KEY");
  }

  @Test
  void anEmptyVariableIsNone() {
    assertThat(resolver.variable("OPENAI_ADMIN_KEY", "").settled().admin().key()).isEmpty();
  }

  @Test
  void aNamedVariableGoesFirst() {
    resolver.variable("OPENAI_ADMIN_KEY", OTHER).variable("OURS", KEY);
    assertKey(resolver.typed(Option.ADMIN_KEY_ENV, "OURS"), KEY, "env:OURS");
  }

  @Test
  void aVariableInTheEnvFileIsFound() throws IOException {
    resolver.file("ours.env", "OPENAI_ADMIN_KEY=" + KEY + "\nOPENAI_API_KEY=sk-proj-1\n");
    assertKey(resolver.typed(Option.ENV_FILE, "ours.env"), KEY, "env-file:ours.env");
  }

  @Test
  void aFileHoldsTheKeyAndALineBreak() throws IOException {
    resolver.file("admin.key", KEY + "\n");
    assertKey(resolver.typed(Option.ADMIN_KEY_FILE, "admin.key"), KEY, "file:admin.key");
  }

  @Test
  void aNamedVariableWithoutAKeyIsRefused() {
    resolver.variable("OPENAI_ADMIN_KEY", OTHER).typed(Option.ADMIN_KEY_ENV, "OURS");
    resolver.assertRefused("usage.empty_admin_key", Map.of("place", "OURS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n"})
  void aFileWithoutAKeyIsRefused(String text) throws IOException {
    resolver.file("admin.key", text).typed(Option.ADMIN_KEY_FILE, "admin.key");
    resolver.assertRefused(
        "usage.empty_admin_key", Map.of("file", "admin.key", "place", "admin.key"));
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    resolver.typed(Option.ADMIN_KEY_FILE, "none");
    resolver.assertRefused("usage.unreadable_file", Map.of("file", "none", "place", "none"));
  }

  @Test
  void twoPlacesAreRefused() throws IOException {
    resolver.file("admin.key", KEY).variable("OURS", OTHER);
    resolver.typed(Option.ADMIN_KEY_FILE, "admin.key").typed(Option.ADMIN_KEY_ENV, "OURS");
    resolver.assertRefused(
        "usage.key_sources", Map.of("one", "--admin-key-env", "other", "--admin-key-file"));
  }

  @Test
  void whatIsTypedGoesBeforeWhatAVariableSays() throws IOException {
    resolver.file("admin.key", KEY).variable("OURS", OTHER);
    resolver.variable("QUOTADOCTOR_ADMIN_KEY_ENV", "OURS");
    assertKey(resolver.typed(Option.ADMIN_KEY_FILE, "admin.key"), KEY, "file:admin.key");
  }

  @Test
  void aShareOfALimitNeedsAnAdminKey() {
    resolver.typed(Option.MAX_SPEND_PERCENT, "90");
    resolver.assertRefused("usage.no_admin_key", Map.of("name", "--max-spend-percent"));
    resolver.variable("OPENAI_ADMIN_KEY", KEY);
    assertThat(resolver.settled().admin().mostPercent()).contains(90);
  }

  @Test
  void aShareThatWouldNotBeLookedAtIsRefused() {
    resolver.variable("OPENAI_ADMIN_KEY", KEY).typed(Option.MAX_SPEND_PERCENT, "90");
    resolver.typed(Option.PROBE, "none");
    resolver.assertRefused("usage.gate_left_out", Map.of("name", "--max-spend-percent"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "101", "90%", "ninety", "89.5"})
  void aShareThatIsNoneIsRefused(String text) {
    resolver.variable("OPENAI_ADMIN_KEY", KEY).typed(Option.MAX_SPEND_PERCENT, text);
    assertThat(resolver.refused()).extracting(UsageProblem::key).containsExactly("usage.number");
  }

  private static void assertKey(Resolver resolver, String key, String source) {
    Sourced<ApiKey> found = resolver.settled().admin().key().orElseThrow();
    assertThat(found.value()).isEqualTo(ApiKey.of(key).orElseThrow());
    assertThat(found.source()).hasToString(source);
  }
}
