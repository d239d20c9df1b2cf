package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiKeyFuzzTest {
  private static final int ROUNDS = 5_000;
  private static final int LONGEST_MASK = 18;
  private static final List<String> WORDS =
      List.of("sk-", "Bearer ", "OPENAI_API_KEY=", "export ", "your", "key", "xxxxxx", "...", "$");
  private static final List<String> KEYS =
      List.of(
          "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
          "sk-svcacct-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
          "sess-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
          "export OPENAI_API_KEY=sk-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
          "proj_aB3dE6gH9jK2mN5pQ8sT1vW4",
          "<your-api-key-here>",
          "https://platform.openai.com/api-keys");

  @Test
  void aKeyOfAnyTextIsDescribedAndNotTold() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          String text = mutation.torn(KEYS);
          assertThat(ApiKey.of(text).isEmpty()).isEqualTo(text.isEmpty());
          ApiKey.of(text).ifPresent(key -> assertConsistent(key, text));
        });
  }

  private static void assertConsistent(ApiKey key, String text) {
    assertThat(key.value()).isEqualTo(text);
    assertThat(key.toString()).isEqualTo(key.masked()).hasSizeLessThanOrEqualTo(LONGEST_MASK);
    assertThat(key.masked()).contains("***");
    assertThat(key.masked().length() < text.length() || key.masked().equals("***")).isTrue();
    assertThat(key.fingerprint()).matches("[0-9a-f]{8}");
    assertThat(key.kind().code()).isNotEmpty();
    assertThat(key.stripped().stripped()).isEqualTo(key.stripped());
    if (key.defect().isEmpty()) {
      assertThat(text.chars()).as("can be sent").allMatch(it -> it > 0x20 && it < 0x7f);
    }
  }
}
