package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.INSUFFICIENT_QUOTA;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;

import java.util.List;

/** Faults in what a whole body says. */
final class JsonFaults {
  private static final int DEEP = 100_000;

  private JsonFaults() {}

  static List<Fault> all() {
    return List.of(
        json("json-broken", "The answer is broken JSON.", "{\"object\": \"list\", \"data\": [{]}"),
        json("json-array", "The answer is an empty JSON list.", "[]"),
        json("json-string", "The answer is a JSON text.", "\"welcome\""),
        json("json-number", "The answer is a number.", "42"),
        json("json-null", "The answer is null.", "null"),
        json("json-empty-object", "The answer is an empty JSON object.", "{}"),
        json("json-two", "The answer is two JSON objects in a row.", "{\"data\": 1} {\"data\": 2}"),
        json(
            "json-cut",
            "A good answer is cut, and its length fits the cut.",
            GoodApi.MODELS_BODY.substring(0, 120)),
        json("json-deep", "The answer is JSON, nested 100,000 deep.", deep("[", "]")),
        Fault.onModels(
            "json-deep-429",
            NOT_AN_API_ANSWER,
            "An error 429 is JSON, nested 100,000 deep.",
            Answering.reply(Reply.json(429, deep("{\"error\":", "}")))),
        Fault.onModels(
            "json-large-number",
            INSUFFICIENT_QUOTA,
            "An error for want of money holds a number that no computer can write out.",
            Answering.reply(
                Reply.json(
                        429,
                        "{\"error\": {\"message\": \"You exceeded your current quota.\","
                            + " \"type\": \"insufficient_quota\", \"param\": 1e999999999,"
                            + " \"code\": \"insufficient_quota\"}}")
                    .with("retry-after: 1e999999999"))));
  }

  private static Fault json(String name, String sentence, String body) {
    return Fault.onModels(
        name, NOT_AN_API_ANSWER, sentence, Answering.reply(Reply.json(200, body)));
  }

  private static String deep(String open, String close) {
    return open.repeat(DEEP) + "0" + close.repeat(DEEP);
  }
}
