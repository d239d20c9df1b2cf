package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  private static final String SECRET = "made+up/secret=of 1234";
  private final Redactor redactor = new Redactor();

  @Test
  void aKnownKeyIsTakenOutWhereverItStands() {
    redactor.learn(ApiKey.of(SECRET).orElseThrow());
    assertThat(redactor.redact("a" + SECRET + "b, " + SECRET)).isEqualTo("a***b, ***");
  }

  @Test
  void itsUrlEncodedFormIsTakenOut() {
    redactor.learn(SECRET);
    assertThat(redactor.redact("?key=made%2Bup%2Fsecret%3Dof+1234&a")).isEqualTo("?key=***&a");
  }

  @Test
  void itsFormWithoutOuterSpaceIsTakenOut() {
    redactor.learn(" \n" + SECRET + "\n");
    assertThat(redactor.redact("<" + SECRET + ">")).isEqualTo("<***>");
  }

  @Test
  void thePartsOfAQuotedOrBrokenKeyAreTakenOut() {
    redactor.learn("\"first-part-1\nsecond-part-2\"");
    assertThat(redactor.redact("first-part-1 and second-part-2")).isEqualTo("*** and ***");
  }

  @Test
  void theLongerOfTwoSecretsGoesFirst() {
    redactor.learn("secret-12");
    redactor.learn("secret-1234");
    assertThat(redactor.redact("secret-1234")).isEqualTo("***");
  }

  @Test
  void aShortSecretThatMixesLettersAndDigitsIsTakenOut() {
    redactor.learn("ab12");
    assertThat(redactor.redact("key ab12.")).isEqualTo("key ***.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "none", "pass", "1", "1200", "", " ", "abc"})
  void aPlainWordOrNumberDoesNotSpoilReports(String key) {
    redactor.learn(key);
    String report = "{\"allowed\":true,\"code\":null,\"probe\":\"none\",\"duration_ms\":1200}";
    assertThat(redactor.redact(report)).isEqualTo(report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk-proj-aB3dE6gH9jK2mN5p",
        "sk-aB3dE6gH9jK2",
        "sess-aB3dE6gH9jK2mN5p",
        "gsk_aB3dE6gH9jK2mN5p",
        "xai-aB3dE6gH9jK2mN5p",
        "pplx-aB3dE6gH9jK2mN5p"
      })
  void anUnknownKeyIsTakenOutByItsShape(String key) {
    assertThat(redactor.redact("(" + key + ")")).doesNotContain("aB3dE6gH9jK2").startsWith("(");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer abc12345", "bearer  abc12345", "BEARER abc12345"})
  void aBearerTokenIsTakenOut(String header) {
    assertThat(redactor.redact("Authorization: " + header + ", x"))
        .doesNotContain("abc12345")
        .endsWith("***, x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer authentication",
        "task-of-the-day-is-long",
        "sk-proj-***wXyZ",
        "risk-assessment"
      })
  void ordinaryTextStays(String text) {
    assertThat(redactor.redact(text)).isEqualTo(text);
  }

  @Test
  void aSecretThatLayoutBrokeIntoLinesIsFound() {
    String secret = "Zq7-made-up-secret-1234567890-abcdefghij";
    redactor.learn(secret);
    String broken =
        "said: "
            + secret.substring(0, 9)
            + "\n        "
            + secret.substring(9, 20)
            + "\n"
            + secret.substring(20)
            + " end";
    assertThat(redactor.redact(broken)).isEqualTo("said: *** end");
  }

  @Test
  void aSecretThatWasCutShortIsFound() {
    redactor.learn("Zq7-made-up-secret-1234567890-abcdefghij");
    assertThat(redactor.redact("said: Zq7-made-up-secret-1234...")).isEqualTo("said: ***...");
  }

  @Test
  void aKeyOfUnknownOriginThatLayoutBrokeIntoLinesIsFound() {
    String text =
        "  Why   sk-proj-aB3dE6gH9jK2mN5p\n        qR8sT1uV4wX7yZ0aB3\n        then go on";
    assertThat(redactor.redact(text)).isEqualTo("  Why   sk-***\n        then go on");
  }

  /** A password of more than 200 characters is seen as one only when the token in it is short. */
  @Test
  void aPasswordThatATokenHidesIsRedactedToo() {
    String token = "eyJ" + "aB3dE6gH9jK2".repeat(20);

    assertThat(new Redactor().redact("https://name:" + token + ".x-y@proxy.example"))
        .isEqualTo("https://name:***@proxy.example");
  }

  /** All keys of service accounts begin with the same eleven characters. */
  @ParameterizedTest
  @ValueSource(strings = {"", "Ab", "AbCdE", "AbCdE1fGh2"})
  void aKeyThatBeginsLikeAKnownOneIsTakenOutWhole(String shared) {
    String rest = "Ht5Rf7Vb9Nj2Mk4Lo6Pi8Uz1Yt3Gr5Ef7Dw9Sq2Ax4Cx6";
    redactor.learn(ApiKey.of("sk-svcacct-AbCdE1fGh2Qw3Er5Ty7Ui9Op1As2Df4Gh6Jk8Zx").orElseThrow());
    redactor.learn("sk-svcacct-1");
    String other = "sk-svcacct-" + shared + rest;

    for (String text : List.of(other, '"' + other + '"', "no key " + other + ".", "1" + other)) {
      for (int start = 0; start + 6 <= rest.length(); start++) {
        assertThat(redactor.redact(text)).doesNotContain(rest.substring(start, start + 6));
      }
    }
    String broken = other.substring(0, 30) + "\n        " + other.substring(30);
    assertThat(redactor.redact(broken)).doesNotContain(other.substring(20, 30));
  }

  @Test
  void anyLongerPartOfAKeyIsRedacted() {
    String key = "sk-proj-CanaryBird7Sings2InThe9Mine4Shaft_x-yZ01";
    Redactor redactor = new Redactor();
    redactor.learn(ApiKey.of(key).orElseThrow());

    for (int start = 0; start <= key.length() - 11; start++) {
      for (int end = start + 11; end <= key.length(); end++) {
        assertThat(redactor.redact("said '" + key.substring(start, end) + "'."))
            .isIn("said '***'.", "said 'sk-***'.");
      }
    }
    assertThat(redactor.redact("sk-proj-***yZ01, Canary in The9Mine")).contains("***yZ01, Canary");
  }
}
