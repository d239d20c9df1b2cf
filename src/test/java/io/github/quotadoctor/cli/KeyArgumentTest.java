package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key among the arguments is refused wherever it stands, and not repeated. */
class KeyArgumentTest {
  private static final String KEY = "sk-proj-MadeUpForThisTest0123456789abcd";
  private static final List<String> FORMS =
      List.of(
          "KEY",
          "check KEY",
          "check -- KEY",
          "check --key=KEY",
          "check --key KEY",
          "check --key-env=KEY",
          "check --key-env KEY",
          "check --key-file=KEY",
          "check --key-command=echo_KEY_but_with_spaces",
          "compare --key-source=old=KEY",
          "compare --key-source old=KEY",
          "compare --key-source=old=env:KEY --key-source=new=env:NEW_KEY",
          "compare --key-source old=file:KEY",
          "compare --key-source=old=command:echo_KEY_but_with_spaces",
          "compare --key-source=KEY=env:OLD_KEY",
          "check --baseline=KEY",
          "check --model=KEY",
          "check --organization=KEY --project=KEY",
          "check --base-url=https://user:KEY@gateway.example/v1",
          "check --base-url=https://gateway.example/?key=KEY",
          "check -xKEY",
          "check -oKEY",
          "check -o json KEY",
          "check \"KEY\"",
          "check 'KEY'",
          "check (KEY)",
          "check a,KEY",
          "check --bogus KEY",
          "check --help KEY",
          "simulate KEY",
          "simulate healthy KEY",
          "simulate healthy --port=KEY",
          "help KEY",
          "--version KEY",
          "OPENAI_API_KEY=KEY check");

  static Stream<List<String>> calls() {
    return FORMS.stream()
        .map(
            form ->
                Arrays.stream(form.split(" "))
                    .map(part -> part.replace("OPENAI_API_KEY", "VARIABLE"))
                    .map(part -> part.replace("KEY", KEY))
                    .map(part -> part.replace("echo_", "echo ").replace("_but_", " but "))
                    .map(part -> part.replace("VARIABLE", "OPENAI_API_KEY"))
                    .toList());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void itIsRefusedAndNotRepeated(List<String> arguments) {
    Run.Result run = new Run().run(arguments.toArray(String[]::new));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("revoke it").contains("--key-file");
    assertThat(run.out() + run.err()).doesNotContain("MadeUpForThisTest").doesNotContain("abcd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk-MadeUp0123456789",
        "sk-ant-api03-MadeUp0123456789",
        "sk-or-v1-MadeUp0123456789",
        "sess-MadeUp0123456789",
        "gsk_MadeUp0123456789",
        "xai-MadeUp0123456789",
        "pplx-MadeUp0123456789",
        "AIzaMadeUp0123456789",
        "hf_MadeUp0123456789",
        "r8_MadeUp0123456789"
      })
  void keysOfOtherKindsAreRefusedToo(String key) {
    Run.Result run = new Run().run("check", "-o", "json", "--key-env=" + key);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("revoke it");
    assertThat(Schemas.error().problems(run.out())).isEmpty();
    assertThat(run.out() + run.err()).doesNotContain("MadeUp");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "task-force-1234567",
        "risk-assessment-1",
        "/home/desk-1234567890/key",
        "sk-short"
      })
  void aWordThatOnlyLooksAFewLettersLikeAKeyIsNone(String word) {
    assertThat(new Run().run("simulate", word).err()).doesNotContain("revoke it");
  }
}
