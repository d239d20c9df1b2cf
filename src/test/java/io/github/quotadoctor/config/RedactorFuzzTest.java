package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.quotadoctor.Mutation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RedactorFuzzTest {
  private static final int ROUNDS = 3_000;
  private static final int SHORTEST_RUN = 18;
  private static final List<String> SECRETS =
      List.of(
          "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
          "Zq7-made-up-secret-1234567890-abcdefghij",
          "made+up/secret=of#1234&with%odd\"signs\\in'it|and<more>",
          "two words +12345678 and\nanother line of it",
          "sch\u00f6n-\u984d\ud83d\ude00-12345678-geheim-87654321",
          "ab12/cd34");
  private static final List<String> WORDS =
      List.of(
          "Bearer ",
          "bearer abc12345",
          "sk-",
          "sk-proj-aB3dE6gH9jK2mN5p",
          "://user:",
          "://a:b",
          "@",
          "api-key: ",
          "eyJhbGciOiJIUzI1NiJ9.e30",
          "AIzaSyA1234567890abcdef",
          "a1b2c3d4e5f6a7b8c9",
          "/",
          "_",
          "\n    ");

  private static final List<UnaryOperator<String>> DISGUISES =
      List.of(
          text -> text,
          text -> unquoted(new TextNode(text).toString()),
          text -> unquoted(new TextNode(new TextNode(text).toString()).toString()),
          text -> URLEncoder.encode(text, StandardCharsets.UTF_8),
          text -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"),
          text -> text.replaceAll("[\\\\`*<\\[\\]|]", "\\\\$0"));

  private static String unquoted(String json) {
    return json.substring(1, json.length() - 1);
  }

  private static Redactor knowing(String secret) {
    Redactor redactor = new Redactor();
    redactor.learn(secret);
    return redactor;
  }

  private static void assertNoRun(String redacted, String secret, UnaryOperator<String> disguise) {
    for (int start = 0; start + SHORTEST_RUN <= secret.length(); start++) {
      assertThat(redacted)
          .doesNotContain(disguise.apply(secret.substring(start, start + SHORTEST_RUN)));
    }
  }

  @Test
  void aSecretSurvivesInNoDisguiseAndNoSurroundings() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          String secret = mutation.oneOf(SECRETS);
          UnaryOperator<String> disguise = mutation.oneOf(DISGUISES);

          String redacted =
              knowing(secret)
                  .redact(mutation.anyText(6) + disguise.apply(secret) + mutation.anyText(6));

          assertThat(redacted).contains("***").doesNotContain(secret);
          assertNoRun(redacted, secret, disguise);
        });
  }

  @Test
  void ofASecretThatWasCutNoMoreThanItsStartSurvives() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          String secret = mutation.oneOf(SECRETS.subList(0, 5));
          UnaryOperator<String> disguise = mutation.oneOf(DISGUISES);
          String disguised = disguise.apply(secret);
          String start = disguised.substring(0, mutation.below(disguised.length()));

          String redacted = knowing(secret).redact(mutation.anyText(6) + " " + start);

          assertNoRun(redacted, secret, disguise);
        });
  }

  @Test
  void redactingAgainChangesNothing() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          String secret = mutation.oneOf(SECRETS);
          Redactor redactor = knowing(secret);
          String once = redactor.redact(mutation.torn(List.of(secret, mutation.anyText(12))));

          assertThat(redactor.redact(once)).isEqualTo(once);
        });
  }

  @Test
  void aVeryLongSecretIsFoundToo() {
    String secret = "a1 b2\n".repeat(10_000) + "end";

    assertThat(knowing(secret).redact("<" + secret + ">")).isEqualTo("<***>");
  }
}
