package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.HEALTHY;
import static io.github.quotadoctor.diagnosis.Cause.INSUFFICIENT_QUOTA;
import static io.github.quotadoctor.diagnosis.Cause.INVALID_API_KEY;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;

import java.util.List;

/** Texts of a server that would do harm where they are printed. */
final class TextFaults {
  /** As it stands between the quotes of JSON. */
  private static final String HOSTILE =
      "\\u001b[31m\\u001b]0;owned\\u0007red\\n::error::x\\r##[error]y\\u202eback\\u2066in"
          + "\\u0000nul\\u0085next\\u2028line\\u200ft\\u009b2Jhid";

  private TextFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.onModels(
            "key-echoed",
            INVALID_API_KEY,
            "The server refuses the key and repeats it in full.",
            (question, connection) ->
                connection.send(
                    GoodApi.error(
                            401,
                            "invalid_request_error",
                            "\"invalid_api_key\"",
                            "Incorrect API key provided: " + question.key() + ".")
                        .instead("x-request-id: " + question.key())
                        .instead("openai-organization: " + question.authorization())
                        .with("www-authenticate: Bearer realm=\"" + question.key() + "\""))),
        Fault.onModels(
            "key-echoed-in-headers",
            HEALTHY,
            "The server repeats the key in its headers.",
            (question, connection) ->
                connection.send(
                    GoodApi.models()
                        .instead("openai-organization: " + question.key())
                        .instead("openai-project: Bearer " + question.key())
                        .instead("x-request-id: " + question.key())
                        .with("server: key=" + question.key()))),
        Fault.onModels(
            "key-echoed-by-page",
            NOT_AN_API_ANSWER,
            "A firewall's page repeats the key in full.",
            (question, connection) -> connection.send(Reply.html(403, question.key()))),
        Fault.onModels(
            "hostile-message",
            INSUFFICIENT_QUOTA,
            "The message of an error holds what steers terminals and CI systems.",
            Answering.reply(
                GoodApi.error(429, "insufficient_quota", "\"insufficient_quota\"", HOSTILE))),
        Fault.onModels(
            "hostile-code",
            INSUFFICIENT_QUOTA,
            "The code of an error holds what steers terminals and CI systems.",
            Answering.reply(
                GoodApi.error(429, "insufficient_quota", "\"" + HOSTILE + "\"", "Quota."))),
        Fault.onModels(
            "long-message",
            INSUFFICIENT_QUOTA,
            "The message of an error is 100 kB long.",
            Answering.reply(
                GoodApi.error(
                    429,
                    "insufficient_quota",
                    "\"insufficient_quota\"",
                    "::error::x" + " ".repeat(100_000) + "x"))),
        Fault.onModels(
            "hostile-headers",
            HEALTHY,
            "The headers hold what steers terminals and CI systems.",
            Answering.reply(hostile(GoodApi.models()))),
        Fault.onProbe(
            "hostile-headers-of-probe",
            HEALTHY,
            "The headers of the probe hold what steers terminals and CI systems.",
            Answering.reply(hostile(GoodApi.embedding()))),
        Fault.at(
            () -> FaultServer.plain(hostileModels()),
            "hostile-models",
            HEALTHY,
            "The names of models hold what steers terminals and CI systems."));
  }

  /** The model that is guessed is denied, so that one of the list is probed. */
  private static Conduct hostileModels() {
    String model = "{\"id\": \"text-embedding-" + HOSTILE + "\"}";
    Reply models = Reply.json(200, "{\"data\": [" + model + ", {\"id\": \"" + HOSTILE + "\"}]}");
    return connection -> {
      Question question = connection.question();
      if (question.path().equals(GoodApi.MODELS)) {
        connection.send(models.whole());
      } else if (question.body().contains("\"text-embedding-3-small\"")) {
        connection.send(
            GoodApi.error(404, "invalid_request_error", "\"model_not_found\"", "No access."));
      } else {
        GoodApi.answer(question, connection);
      }
    };
  }

  private static Reply hostile(Reply reply) {
    String value = "\u001b[31m::set-output name=x::y\r##[error]z\u202eback\u0007";
    return reply
        .instead("x-request-id: " + value)
        .instead("openai-organization: ::set-output name=x::y")
        .instead("openai-project: " + value)
        .with("x-ratelimit-limit-requests: " + value)
        .with("x-ratelimit-remaining-requests: ::error::none")
        .with("x-ratelimit-reset-requests: -1e99s")
        .with("server: " + value)
        .with("retry-after: " + value);
  }
}
