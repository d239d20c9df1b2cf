package io.github.quotadoctor.fault;

import static io.github.quotadoctor.diagnosis.Cause.CONNECTION_FAILED;
import static io.github.quotadoctor.diagnosis.Cause.NOT_AN_API_ANSWER;
import static io.github.quotadoctor.diagnosis.Cause.SERVER_ERROR;
import static io.github.quotadoctor.diagnosis.Cause.TIMEOUT;

import java.util.List;

/** Faults that come after the list of models was read well. */
final class ProbeFaults {
  private ProbeFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.onProbe(
                "probe-silent",
                TIMEOUT,
                "The billable request is not answered.",
                Answering.doing(Connection::hold))
            .being(Fault.Trait.WAITS),
        Fault.onProbe(
            "probe-reset",
            CONNECTION_FAILED,
            "The connection is reset at the billable request.",
            Answering.doing(Connection::reset)),
        Fault.onProbe(
            "probe-cut",
            NOT_AN_API_ANSWER,
            "The answer to the billable request is cut.",
            Answering.bytes(GoodApi.embedding().with("Content-Length: 1000").wholeAsItIs())),
        Fault.onProbe(
            "probe-html-200",
            NOT_AN_API_ANSWER,
            "A web page comes back for the billable request.",
            Answering.reply(Reply.html(200, "Log in to this network"))),
        Fault.onProbe(
            "probe-html-502",
            SERVER_ERROR,
            "A web page tells of a failed server at the billable request (502).",
            Answering.reply(Reply.html(502, "Bad gateway"))),
        Fault.onProbe(
            "probe-endless",
            NOT_AN_API_ANSWER,
            "The answer to the billable request never ends.",
            (question, connection) -> {
              connection.send(GoodApi.embedding().head());
              connection.flood("{\"data\": [");
            }),
        Fault.onProbe(
            "probe-100-mb",
            NOT_AN_API_ANSWER,
            "The answer to the billable request is 100 MB large.",
            (question, connection) -> LargeBody.send(connection)),
        Fault.at(
            () -> Places.sendingOn(GoodApi.PROBE, 307),
            "probe-redirect",
            NOT_AN_API_ANSWER,
            "The billable request is sent on to another host; nothing goes there."));
  }
}
