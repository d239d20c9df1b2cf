package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {
  private static final String RANDOM = "aB3dE6gH9jK2mN5pQ8sT";
  private static final String MARK = "T3Blbk" + "FJ";
  private static final String HEX = "0123456789abcdef0123456789abcdef";

  @Test
  void noTextIsNoKey() {
    assertThat(ApiKey.of("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sk-proj-aB3dE6gH9jK2mN5pQ8sTwXyZ, sk-proj-***wXyZ",
    "sk-svcacct-aB3dE6gH9jK2mN5pwXyZ, sk-svcacct-***wXyZ",
    "sk-admin-aB3dE6gH9jK2mN5pwXyZ, sk-admin-***wXyZ",
    "sk-None-aB3dE6gH9jK2mN5pwXyZ, sk-None-***wXyZ",
    "sk-ant-api03-aB3dE6gH9jK2mN5p, sk-ant-***mN5p",
    "sk-aB3dE6gH9jK2mN5pQ8sTwXyZ, sk-***wXyZ",
    "sess-aB3dE6gH9jK2mN5pQ8sTwXyZ, sess-***wXyZ",
    "gsk_aB3dE6gH9jK2mN5pQ8sTwXyZ, gsk_***wXyZ",
    "aB3dE6gH9jK2mN5pQ8sTwXyZ1234, ***1234",
    "sk-proj-aB3dE6gH9jK2mN5, ***",
    "sk-proj-aB3dE6gH9jK2mN5p, sk-proj-***mN5p"
  })
  void theMaskShowsThePrefixAndTheEnd(String text, String mask) {
    assertThat(key(text).masked()).isEqualTo(mask);
    assertThat(key(text)).hasToString(mask);
  }

  @Test
  void aDefectiveKeyIsMaskedWhole() {
    assertThat(key("sk-proj-" + RANDOM + " " + RANDOM).masked()).isEqualTo("***");
    assertThat(key("\"sk-proj-" + RANDOM + "\"").masked()).isEqualTo("***");
  }

  @Test
  void theFingerprintIsTheBeginningOfTheDigest() {
    assertThat(key("abc").fingerprint()).isEqualTo("ba7816bf");
  }

  @Test
  void equalTextsAreEqualKeys() {
    assertThat(key(RANDOM)).isEqualTo(key(RANDOM)).hasSameHashCodeAs(key(RANDOM));
    assertThat(key(RANDOM)).isNotEqualTo(key(RANDOM + "1")).isNotEqualTo(RANDOM);
  }

  @Test
  void aStrippedKeyHasNoOuterSpace() {
    assertThat(key(" \u00a0" + RANDOM + "\r\n").stripped()).isEqualTo(key(RANDOM));
  }

  static String[][] shapes() {
    return new String[][] {
      {"sk-proj-" + RANDOM + MARK + RANDOM, "PROJECT", "OPENAI"},
      {"sk-svcacct-" + RANDOM + MARK + RANDOM, "SERVICE_ACCOUNT", "OPENAI"},
      {"sk-admin-" + RANDOM + MARK + RANDOM, "ADMIN", "OPENAI"},
      {"sk-None-" + RANDOM + MARK + RANDOM, "LEGACY", "OPENAI"},
      {"sk-" + RANDOM + MARK + RANDOM, "LEGACY", "OPENAI"},
      {"sess-" + RANDOM + RANDOM, "SESSION", "OPENAI"},
      {"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", "SESSION", "OPENAI"},
      {"sk-ant-api03-" + RANDOM + "_-" + RANDOM, "OTHER", "ANTHROPIC"},
      {"sk-or-v1-" + HEX + HEX, "OTHER", "OPENROUTER"},
      {"gsk_" + RANDOM + RANDOM, "OTHER", "GROQ"},
      {"AIza" + RANDOM + "_-" + "aB3dE6gH9jK2m", "OTHER", "GOOGLE"},
      {"xai-" + RANDOM + RANDOM, "OTHER", "XAI"},
      {"pplx-" + RANDOM + RANDOM, "OTHER", "PERPLEXITY"},
      {"hf_" + RANDOM + RANDOM, "OTHER", "HUGGING_FACE"},
      {"r8_" + RANDOM + RANDOM, "OTHER", "REPLICATE"},
      {"sk-" + HEX, "OTHER", "DEEPSEEK"},
      {HEX, "OTHER", "AZURE"},
      {"sk-" + RANDOM + RANDOM + "aB3dE6gH", "OTHER", "GATEWAY"},
      {"sk-" + RANDOM, "LEGACY", "UNKNOWN"},
      {RANDOM, "UNKNOWN", "UNKNOWN"}
    };
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void theShapeTellsKindAndProvider(String text, KeyKind kind, KeyProvider provider) {
    assertThat(key(text).kind()).isEqualTo(kind);
    assertThat(key(text).provider()).isEqualTo(provider);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aKeyThatLooksRealIsNotDefective(String text, String kind, String provider) {
    assertThat(key(text).defect()).as("%s of %s", kind, provider).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "\"sk-proj-aB3dE6gH9jK2mN5p\", QUOTES",
    "sk-proj-aB3dE6gH9jK2mN5p\u201d, QUOTES",
    "`sk-proj-aB3dE6gH9jK2mN5p`, QUOTES",
    "'sk-proj-aB3d\nE6gH9jK2mN5p', LINE_BREAK",
    "Bearer sk-proj-aB3dE6gH9jK2mN5p, VARIABLE_NAME",
    "bearer sk-proj-aB3dE6gH9jK2mN5p, VARIABLE_NAME",
    "OPENAI_API_KEY=sk-proj-aB3dE6gH9jK2mN5p, VARIABLE_NAME",
    "export OPENAI_API_KEY=sk-proj-aB3dE6gH9, VARIABLE_NAME",
    "org-aB3dE6gH9jK2mN5p, IDENTIFIER",
    "proj_aB3dE6gH9jK2mN5p, IDENTIFIER",
    "key_aB3dE6gH9jK2mN5p, IDENTIFIER",
    "user-aB3dE6gH9jK2mN5p, IDENTIFIER",
    "https://platform.openai.com/api-keys, URL",
    "www.openai.com, URL",
    "sk-proj-aB3dE6 gH9jK2mN5p, INNER_SPACE",
    "sk-proj-aB3dE6\u3000gH9jK2mN5p, INNER_SPACE",
    "sk-proj-aB3dE6gH9jK2mN5\u0440, NON_ASCII",
    "sk-proj-\u2013aB3dE6gH9jK2mN5p, NON_ASCII",
    "sk-proj-aB3dE6\u200bgH9jK2mN5p, NON_ASCII"
  })
  void aStrayCharacterIsADefect(String text, KeyDefect defect) {
    assertThat(key(text).defect()).contains(defect);
  }

  @Test
  void aByteOrderMarkIsADefect() {
    assertThat(key("\ufeffsk-proj-" + RANDOM).defect()).contains(KeyDefect.BYTE_ORDER_MARK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" sk-proj-aB3dE6gH9", "sk-proj-aB3dE6gH9\t", "\u00a0sk-proj-aB3dE6gH9", " "})
  void outerSpaceIsADefect(String text) {
    assertThat(key(text).defect()).contains(KeyDefect.OUTER_SPACE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sk-proj-aB3dE6gH9\n", "sk-proj-aB3dE6gH9\r", "\n"})
  void aLineBreakIsToldBeforeOtherSpace(String text) {
    assertThat(key(text).defect()).contains(KeyDefect.LINE_BREAK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "your-api-key",
        "sk-your-key-here",
        "YOUR_OPENAI_API_KEY",
        "insert-key",
        "paste_your_key",
        "replace-me",
        "changeme",
        "my-api-key-here",
        "placeholder",
        "sk-...",
        "sk-\u2026",
        "sk-****wXyZ",
        "sk-xxxxxxxxxxxx",
        "sk-XXXXXXXX",
        "<key>",
        "${OPENAI_API_KEY}",
        "$OPENAI_API_KEY",
        "{{ secrets.OPENAI_API_KEY }}",
        "null",
        "None",
        "undefined",
        "sk-test",
        "TODO"
      })
  void aPlaceholderIsADefect(String text) {
    assertThat(key(text).defect()).contains(KeyDefect.PLACEHOLDER);
  }

  private static ApiKey key(String text) {
    return ApiKey.of(text).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "sk-proj-***********************wXyZ, true",
    "sk-proj-**********************wXyZ, false",
    "sk-proj-***wXyZ, true",
    "sk-pro...wXyZ, true",
    "sk-...wXyZ, true",
    "sk-proj-***********************aXyZ, false",
    "sk-svcac***********************wXyZ, false",
    "wXyZ, false",
    "***wXyZ, false",
    "...wXyZ, false",
    "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vWwXyZ, false",
    "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vWwXyZ...sk-proj-aB3dE6gH9jK2mN5pQ8sT1vWwXyZ, false"
  })
  void aKeyIsRecognizedByBothItsEnds(String redacted, boolean recognized) {
    ApiKey key = ApiKey.of("sk-proj-aB3dE6gH9jK2mN5pQ8sT1vWwXyZ").orElseThrow();

    assertThat(key.isShownAs(redacted)).isEqualTo(recognized);
  }
}
