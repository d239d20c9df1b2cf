package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.KeyPresence;
import io.github.quotadoctor.config.Login;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Proxies;
import io.github.quotadoctor.config.ProxyServer;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Outcome;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentCheckTest {
  private static final String GATEWAY = "https://gateway.example/v1";
  private static final String NO_KEY =
      "fail skip:no_key skip:no_key skip:no_key skip:no_key skip:no_key skip:no_key pass";
  private static final String UNUSABLE =
      "fail skip:environment skip:environment skip:environment skip:environment"
          + " skip:environment skip:environment pass";

  @Test
  void withoutAKeyOnlyTheStatusPageIsAsked() {
    Visit visit = new Patient().withoutKey().visit(new ScriptedInquiry());

    assertThat(visit.rows()).isEqualTo(NO_KEY);
    assertThat(visit.cause()).isEqualTo(Cause.KEY_MISSING);
    assertThat(visit.decisive()).isEqualTo(CheckId.ENVIRONMENT);
    assertThat(visit.exitCode()).isEqualTo(10);
    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.unset");
    assertThat(visit.verdict().finding().facts().value("place")).contains("OPENAI_API_KEY");
    assertThat(visit.asked()).containsExactly("status");
    assertThat(visit.run().key()).isEmpty();
  }

  @Test
  void anEmptyVariableIsToldFromAnUnsetOne() {
    Visit visit = new Patient().withEmptyVariable().visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.empty");
    assertThat(visit.cause()).isEqualTo(Cause.KEY_MISSING);
  }

  @Test
  void aPlaceThatCannotBeReadIsToldFromOneWithoutAKey() {
    Visit visit = new Patient().withoutKey(KeyPresence.UNREADABLE).visit(new ScriptedInquiry());
    Visit unset = new Patient().withoutKey().visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.unreadable");
    assertThat(visit.cause()).isEqualTo(Cause.KEY_MISSING);
    assertThat(visit.verdict().finding().facts().value("variant")).contains("unreadable");
    assertThat(unset.verdict().finding().facts().value("variant")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        " sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7|outer_space",
        "\"sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7\"|quotes",
        "sk-proj-aB3d E6gH9jK2mN5pQ8sT1vW4yZ7|inner_space",
        "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ\u00e9|non_ascii",
        "\ufeffsk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7|byte_order_mark",
        "sk-your-key-here|placeholder",
        "org-aB3dE6gH9jK2mN5pQ8sT1vW4|identifier"
      })
  void aMalformedKeyIsNeverSent(String key, String defect) {
    Visit visit = new Patient().key(key).visit(new ScriptedInquiry());

    assertThat(visit.rows()).isEqualTo(UNUSABLE);
    assertThat(visit.cause()).isEqualTo(Cause.KEY_MALFORMED);
    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.malformed." + defect);
    assertThat(visit.asked()).containsExactly("status");
    assertThat(visit.exitCode()).isEqualTo(10);
  }

  @Test
  void aServerOfOnesOwnTakesPlaceholdersButNoSpaces() {
    assertThat(
            new Patient()
                .key("dummy")
                .behind("http://localhost:8080/v1")
                .visit(new ScriptedInquiry())
                .cause())
        .isEqualTo(Cause.HEALTHY);
    assertThat(
            new Patient()
                .key("a b")
                .behind("http://localhost:8080/v1")
                .visit(new ScriptedInquiry())
                .cause())
        .isEqualTo(Cause.KEY_MALFORMED);
  }

  @ParameterizedTest
  @CsvSource({
    "sk-ant-api03-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7, Anthropic, CERTAIN",
    "gsk_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7, Groq, CERTAIN",
    "sk-or-v1-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7, OpenRouter, CERTAIN",
    "sk-0123456789abcdef0123456789abcdef, DeepSeek, LIKELY",
    "0123456789abcdef0123456789abcdef, Azure, LIKELY"
  })
  void anotherProvidersKeyIsNotSentToOpenAi(String key, String provider, Confidence confidence) {
    Visit visit = new Patient().key(key).visit(new ScriptedInquiry());

    assertThat(visit.rows()).isEqualTo(UNUSABLE);
    assertThat(visit.cause()).isEqualTo(Cause.KEY_WRONG_PROVIDER);
    assertThat(visit.verdict().finding().facts().value("provider")).contains(provider);
    assertThat(visit.verdict().finding().confidence()).isEqualTo(confidence);
    assertThat(visit.asked()).containsExactly("status");
  }

  @Test
  void anotherProvidersKeyIsSentToAnotherHost() {
    Visit visit =
        new Patient()
            .key("gsk_aB3dE6gH9jK2mN5pQ8sT1vW4yZ7")
            .behind(GATEWAY)
            .visit(new ScriptedInquiry());

    assertThat(visit.cause()).isEqualTo(Cause.HEALTHY);
    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.not_openai");
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("not_openai");
  }

  @Test
  void anAdminKeyIsTheWrongKind() {
    Visit visit =
        new Patient().key("sk-admin-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7").visit(new ScriptedInquiry());

    assertThat(visit.rows()).isEqualTo(UNUSABLE);
    assertThat(visit.cause()).isEqualTo(Cause.WRONG_KEY_KIND);
    assertThat(visit.exitCode()).isEqualTo(14);
    assertThat(visit.decisive()).isEqualTo(CheckId.ENVIRONMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sess-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7aB3dE6gH9jK2",
        "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.aaaa",
        "sk-short",
        "sk-svcacct-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7",
        "something-nobody-knows-1234567890"
      })
  void keysOfOddShapesAreSentAndJudgedByTheAnswer(String key) {
    Visit visit =
        new Patient().key(key).visit(new ScriptedInquiry().models(Exchanges.rejectedKey()));

    assertThat(visit.asked()).contains("models");
    assertThat(visit.cause()).isEqualTo(Cause.INVALID_API_KEY);
    assertThat(visit.decisive()).isEqualTo(CheckId.KEY);
  }

  @Test
  void anotherKeyNearbyIsAWarningAndNamesOnlyItsFingerprint() {
    String other = "sk-proj-zZ9yY8xX7wW6vV5uU4tT3sS2rR1";
    Visit visit = new Patient().otherKey(other).visit(new ScriptedInquiry());

    assertThat(visit.rows()).isEqualTo("warn pass pass pass pass pass pass pass");
    assertThat(visit.cause()).isEqualTo(Cause.HEALTHY);
    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.other_key");
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("other_key");
    assertThat(visit.toString()).doesNotContain(other).doesNotContain(Patient.KEY);
  }

  @Test
  void aHeaderThatIsNotSentIsAWarning() {
    Visit ignored =
        new Patient().organization("org-1").conflict("org-2").visit(new ScriptedInquiry());
    Visit unsent = new Patient().conflict("org-2").visit(new ScriptedInquiry());

    assertThat(ignored.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.header_conflict");
    assertThat(ignored.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.WARN);
    assertThat(FactTexts.of(ignored.row(CheckId.ENVIRONMENT).notes().get(0).facts()))
        .containsEntry("ignored", "org-2")
        .containsEntry("ignored_source", "OPENAI_ORGANIZATION")
        .containsEntry("used", "org-1")
        .containsEntry("used_source", "OPENAI_ORG_ID");
    assertThat(unsent.notes(CheckId.ENVIRONMENT)).containsExactly("header_not_sent");
  }

  @Test
  void remarksAreNotesAndNoWarnings() {
    Visit visit =
        new Patient()
            .key("sk-" + "aB3dE6gH9jK2".repeat(4))
            .customHeaders("x-team")
            .visit(new ScriptedInquiry());

    assertThat(visit.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.PASS);
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("custom_headers", "gateway_key");
  }

  private static Connection through(String proxy) {
    Sourced<ProxyServer> server =
        new Sourced<>(
            new ProxyServer(
                ProxyServer.Kind.HTTP, proxy, 3128, Optional.of(new Login("name", "password"))),
            Source.variable("HTTPS_PROXY"));
    return new Connection(Proxies.through(server), Optional.empty());
  }

  @Test
  void aProxyOnTheWayIsShownWithoutItsPassword() {
    Visit visit = new Patient().reachedBy(through("proxy.example")).visit(new ScriptedInquiry());

    assertThat(visit.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.PASS);
    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.connection");
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("proxy_used");
    assertThat(FactTexts.of(visit.row(CheckId.ENVIRONMENT).notes().get(0).facts()))
        .containsEntry("proxy", "http://proxy.example:3128")
        .containsEntry("proxy_source", "HTTPS_PROXY")
        .containsEntry("host", "api.openai.com")
        .hasSize(3);
    assertThat(visit.row(CheckId.NETWORK).summary().facts().value("proxy"))
        .contains("http://proxy.example:3128");
  }

  @Test
  void aProxyThatIsPassedByIsANote() {
    Connection connection =
        new Connection(through("proxy.example").proxies().except("openai.com"), Optional.empty());
    Visit visit = new Patient().reachedBy(connection).visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.pass");
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("proxy_passed_by");
    assertThat(visit.row(CheckId.ENVIRONMENT).notes().get(0).facts().value("proxy_source"))
        .contains("HTTPS_PROXY");
  }

  @Test
  void issuersThatAreNamedAreShownWithTheirPlace() {
    Connection connection =
        new Connection(
            Proxies.NONE, Optional.of(new Sourced<>(List.of(), Source.option(Option.CA_FILE))));
    Visit visit = new Patient().reachedBy(connection).visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.ENVIRONMENT)).isEqualTo("row.environment.connection");
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("ca_file");
    assertThat(visit.row(CheckId.ENVIRONMENT).summary().facts().value("ca_file"))
        .contains("--ca-file");
  }

  @Test
  void aKeyThatGoesOverPlainHttpIsAWarning() {
    Visit visit = new Patient().behind("http://gateway.example/v1").visit(new ScriptedInquiry());

    assertThat(visit.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.WARN);
    assertThat(visit.notes(CheckId.ENVIRONMENT)).contains("insecure_http");
  }

  @Test
  void aKeyFileThatOthersCanReadIsAWarning() {
    Visit visit = new Patient().openFile("my.key").visit(new ScriptedInquiry());

    assertThat(visit.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.WARN);
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("key_file_open");
    assertThat(visit.exitCode()).isZero();
  }

  @Test
  void aBrokenKeyDoesNotHideTheWarnings() {
    Visit visit = new Patient().withoutKey().otherKey(Patient.KEY).visit(new ScriptedInquiry());

    assertThat(visit.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.FAIL);
    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly("other_key");
  }

  @Test
  void whatIsFoundOfflineIsForTheUserToMendWhateverTheHost() {
    Visit visit = new Patient().withoutKey().behind(GATEWAY).visit(new ScriptedInquiry());

    assertThat(visit.verdict().actor()).isEqualTo(Actor.YOU);
  }
}
