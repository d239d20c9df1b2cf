package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.classify.Fixture;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Explanation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An answer means the same whether the API gave it or somebody pasted it. */
class AnswersAsTextTest {
  /** A text is told for whose it is, where a check only knows that the host is not OpenAI's. */
  private static final Set<String> OTHERS =
      Set.of(
          "401 that names a detail",
          "Anthropic's credit",
          "Groq's tokens per day",
          "a gateway's balance in Chinese words",
          "a gateway's wallet by code",
          "a gateway's wallet in Chinese words",
          "a proxy's budget by code",
          "a proxy's budget by type",
          "a proxy's budget in words",
          "payment required, a numeric code",
          "payment required, another provider's words",
          "payment required, nothing else",
          "request too large as a 413");

  static List<Fixture> answers() {
    return Fixture.all()
        .filter(it -> it.cause() != Cause.INCONCLUSIVE && it.status() < 500)
        .toList();
  }

  private static String text(Fixture answer) {
    String headers =
        answer.headers().entrySet().stream()
            .map(it -> it.getKey() + ": " + it.getValue() + "\n")
            .collect(Collectors.joining());
    return "HTTP/1.1 " + answer.status() + " \n" + headers + "\n" + answer.text() + "\n";
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerMeansTheSameAsAText(Fixture answer) {
    Explanation explanation = PastedText.explain(text(answer), Given.nothing(), it -> it);

    assertThat(explanation.sightings()).as(text(answer)).hasSize(1);
    Cause cause = explanation.sightings().get(0).cause();
    if (OTHERS.contains(answer.name())) {
      assertThat(cause.causeClass()).isEqualTo(CauseClass.FOREIGN);
    } else {
      assertThat(cause).isEqualTo(answer.cause());
    }
  }
}
