package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderResolverTest {
  private static final Source ORGANIZATION = Source.variable("OPENAI_ORG_ID");
  private static final Source PROJECT = Source.variable("OPENAI_PROJECT_ID");
  private static final Source CUSTOM = Source.variable("OPENAI_CUSTOM_HEADERS");

  private final Resolver resolver = new Resolver(Path.of("."));

  @Test
  void theVariablesOfTheSdksAreRead() {
    resolver.variable("OPENAI_ORG_ID", " org-one ").variable("OPENAI_PROJECT_ID", "proj_one");
    AccountHeaders headers = headers();
    assertThat(headers.organization()).contains(new Sourced<>("org-one", ORGANIZATION));
    assertThat(headers.project()).contains(new Sourced<>("proj_one", PROJECT));
    assertThat(headers.conflicts()).isEmpty();
    assertThat(headers.any()).isTrue();
  }

  @Test
  void aTypedValueWinsAndTheOtherIsAConflict() {
    resolver.typed(Option.PROJECT, "proj_two").variable("OPENAI_PROJECT_ID", "proj_one");
    AccountHeaders headers = headers();
    assertThat(headers.project())
        .contains(new Sourced<>("proj_two", Source.option(Option.PROJECT)));
    assertThat(headers.conflicts())
        .containsExactly(
            new AccountHeaders.Conflict(headers.project(), new Sourced<>("proj_one", PROJECT)));
  }

  @Test
  void equalValuesAreNoConflict() {
    resolver
        .typed(Option.ORGANIZATION, "org-one")
        .variable("OPENAI_ORG_ID", "org-one")
        .variable("OPENAI_ORGANIZATION", "org-one");
    assertThat(headers().conflicts()).isEmpty();
  }

  @Test
  void anEmptyTypedValueSendsNothing() {
    resolver.typed(Option.ORGANIZATION, "").variable("OPENAI_ORG_ID", "org-one");
    AccountHeaders headers = headers();
    assertThat(headers.any()).isFalse();
    assertThat(headers.conflicts())
        .containsExactly(
            new AccountHeaders.Conflict(Optional.empty(), new Sourced<>("org-one", ORGANIZATION)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aBlankVariableIsNeitherSentNorAConflict(String blank) {
    resolver
        .variable("OPENAI_ORG_ID", blank)
        .variable("OPENAI_PROJECT_ID", blank)
        .variable("OPENAI_ORGANIZATION", blank)
        .variable("OPENAI_CUSTOM_HEADERS", "OpenAI-Project:" + blank);
    assertThat(headers()).isEqualTo(AccountHeaders.none());
  }

  @Test
  void theOldOrganizationVariableIsOnlyAConflict() {
    resolver.variable("OPENAI_ORGANIZATION", "org-old");
    AccountHeaders headers = headers();
    assertThat(headers.organization()).isEmpty();
    assertThat(headers.conflicts())
        .containsExactly(
            new AccountHeaders.Conflict(
                Optional.empty(),
                new Sourced<>("org-old", Source.variable("OPENAI_ORGANIZATION"))));
  }

  @Test
  void customHeadersBeatTheirVariablesAndTheRestIsOnlyNamed() {
    resolver
        .variable("OPENAI_ORG_ID", "org-one")
        .variable(
            "OPENAI_CUSTOM_HEADERS",
            "OpenAI-Organization: org-custom\nX-Team: secret-team\nno header\n: nothing");
    AccountHeaders headers = headers();
    assertThat(headers.organization()).contains(new Sourced<>("org-custom", CUSTOM));
    assertThat(headers.conflicts())
        .containsExactly(
            new AccountHeaders.Conflict(
                headers.organization(), new Sourced<>("org-one", ORGANIZATION)));
    assertThat(headers.customNames()).isEqualTo(List.of("x-team"));
    assertThat(headers.toString()).doesNotContain("secret-team");
  }

  @Test
  void theEnvironmentCanBeIgnored() {
    resolver
        .typed(Option.IGNORE_ENV_HEADERS, "true")
        .typed(Option.PROJECT, "proj_two")
        .variable("OPENAI_ORG_ID", "org-one")
        .variable("OPENAI_ORGANIZATION", "org-old")
        .variable("OPENAI_CUSTOM_HEADERS", "OpenAI-Project: proj_custom");
    AccountHeaders headers = headers();
    assertThat(headers.organization()).isEmpty();
    assertThat(headers.project())
        .contains(new Sourced<>("proj_two", Source.option(Option.PROJECT)));
    assertThat(headers.conflicts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"org-\u043e", "org-a\nX-Evil: 1", "org-\u0007", "org-\u007f"})
  void aValueThatCannotBeSentIsRefusedWithoutRepeatingIt(String value) {
    resolver
        .variable("OPENAI_ORG_ID", value)
        .assertRefused("usage.header_value", Map.of("name", "OPENAI_ORG_ID"));
  }

  private AccountHeaders headers() {
    return resolver.settled().headers();
  }
}
