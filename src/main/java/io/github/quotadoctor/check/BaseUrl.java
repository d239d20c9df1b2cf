package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import java.net.URI;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is odd about a base URL, where it is odd, and how it was probably meant.
 *
 * @param slip the oddity, as the end of message keys
 */
record BaseUrl(String slip, String meant) {
  /** What is answered, as the end of message keys, by something else than the API. */
  private static final Set<String> ELSEWHERE = Set.of("html", "not_json", "shape");

  private static final Set<Cause> UNTOLD = EnumSet.of(Cause.INCONCLUSIVE, Cause.INVALID_REQUEST);
  private static final Set<Integer> NO_SUCH_PLACE = Set.of(404, 405);
  private static final Pattern ENDPOINT =
      Pattern.compile(
          "(/v\\d+)/(chat/completions|completions|responses|embeddings|models|images/generations)$");
  private static final Pattern DOUBLED = Pattern.compile("(/v\\d+)(/v\\d+)+$");
  private static final Pattern VERSION = Pattern.compile("/[vV]\\d");

  /** Source: the path of OpenAI's own API, https://api.openai.com/v1, which SDKs expect whole. */
  static Optional<BaseUrl> slip(URI url) {
    String text = url.toString();
    Matcher endpoint = ENDPOINT.matcher(text);
    if (endpoint.find()) {
      return Optional.of(new BaseUrl("endpoint", text.substring(0, endpoint.end(1))));
    }
    Matcher doubled = DOUBLED.matcher(text);
    if (doubled.find()) {
      return Optional.of(new BaseUrl("doubled_version", text.substring(0, doubled.end(1))));
    }
    return VERSION.matcher(url.getPath()).find()
        ? Optional.empty()
        : Optional.of(new BaseUrl("no_version", text + "/v1"));
  }

  /** The reading of the list of models, or this slip where it explains what nothing else does. */
  Reading explaining(Reading reading) {
    int status = reading.evidence().flatMap(ReplyEvidence::httpStatus).orElse(0);
    return new Reading(
        reading
            .refusal()
            .map(
                finding ->
                    explains(finding, status)
                        ? Finding.of(Cause.NOT_AN_API_ANSWER, finding.facts().and(facts()))
                            .held(Confidence.LIKELY)
                        : finding),
        reading.evidence());
  }

  /** A page with another status than these was put in the way by somebody, and says why. */
  private static boolean explains(Finding finding, int status) {
    boolean missing = NO_SUCH_PLACE.contains(status);
    boolean otherPlace =
        finding.cause() == Cause.NOT_AN_API_ANSWER
            && finding.facts().value(Facts.VARIANT).filter(ELSEWHERE::contains).isPresent();
    return otherPlace ? missing || status < 300 : missing && UNTOLD.contains(finding.cause());
  }

  private Facts facts() {
    return Facts.of(Facts.VARIANT, slip).with("meant", meant);
  }
}
