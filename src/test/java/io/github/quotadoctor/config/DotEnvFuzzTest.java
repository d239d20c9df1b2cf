package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DotEnvFuzzTest {
  private static final int ROUNDS = 3_000;
  private static final List<String> WORDS =
      List.of("export ", "OPENAI_API_KEY=", "KEY", "\"a b\" # c", "# ", "a".repeat(20_000));
  private static final List<String> TEXTS =
      List.of(
          "# keys\nexport OPENAI_API_KEY=\"sk-proj-made-up\" # mine\nOPENAI_ORG_ID='org-1'\n",
          "\ufeffOPENAI_BASE_URL = http://localhost:8080/v1\r\nEMPTY=\r\nOTHER=a=b#c\r\n");

  @Test
  void noDamageReachesTheNextLine() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          byte[] damaged =
              mutation.below(10) == 0
                  ? mutation.anyBytes(200)
                  : mutation.bytes(mutation.torn(TEXTS));
          String text = new String(damaged, StandardCharsets.UTF_8);

          Map<String, String> variables = DotEnv.parse(text + "\nLAST='of all' # it is\n");

          assertThat(variables).containsEntry("LAST", "of all");
          assertThat(variables.keySet()).allMatch(name -> name.matches("[A-Za-z_][A-Za-z0-9_]*"));
          assertThat(variables.values()).noneMatch(value -> value.matches("(?s).*[\r\n].*"));
        });
  }
}
