package io.github.quotadoctor.fault;

import io.github.quotadoctor.Printed;
import io.github.quotadoctor.diagnosis.Cause;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that can go wrong between the program and the API, and what {@code check} makes of it.
 *
 * @param name in kebab case; the name of its screen too
 * @param sentence what happens, for everybody
 * @param opening makes it happen
 * @param verdict what a check ends in
 * @param words what the screen must say, line breaks aside
 */
record Fault(
    String name,
    String sentence,
    Site.Opening opening,
    Cause verdict,
    List<String> words,
    Set<Trait> traits) {
  /** What a test must know of a fault. */
  enum Trait {
    /** It makes the program wait, so that a run needs short limits. */
    WAITS,
    /** A process of its own would have to leave loopback for it. */
    OFF_LOOPBACK,
    /** How often the HTTP library sends the request is a matter of luck. */
    UNCOUNTED,
    /** Its answer is so large that it is met in two formats only. */
    HEAVY
  }

  /** A fault of the place itself. */
  static Fault at(Site.Opening opening, String name, Cause verdict, String sentence) {
    return new Fault(name, sentence, opening, verdict, List.of(), Set.of());
  }

  /** A fault of the connection, before the server has read anything. */
  static Fault onConnection(String name, Cause verdict, String sentence, Conduct conduct) {
    return at(() -> FaultServer.plain(conduct), name, verdict, sentence);
  }

  /** A fault in the answer to {@code GET /v1/models}. */
  static Fault onModels(String name, Cause verdict, String sentence, Answering answering) {
    return at(() -> FaultServer.answering(GoodApi.MODELS, answering), name, verdict, sentence);
  }

  /** A fault in the answer to {@code POST /v1/embeddings}; all before it goes well. */
  static Fault onProbe(String name, Cause verdict, String sentence, Answering answering) {
    return at(() -> FaultServer.answering(GoodApi.PROBE, answering), name, verdict, sentence);
  }

  Fault being(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new Fault(name, sentence, opening, verdict, words, more);
  }

  Fault saying(String... expected) {
    return new Fault(name, sentence, opening, verdict, List.of(expected), traits);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /**
   * What {@code check} is run with.
   *
   * @param limits options that end the waiting, used where the fault makes it wait
   */
  List<String> arguments(Site site, URI statusUrl, String... limits) {
    List<String> arguments =
        new ArrayList<>(
            List.of("check", "--base-url=" + site.baseUrl(), "--status-url=" + statusUrl));
    arguments.addAll(site.arguments());
    if (site.baseUrl().getScheme().equals("https")) {
      arguments.add("--ca-file=" + Certificates.trustedFile());
    }
    if (is(Trait.WAITS)) {
      arguments.addAll(List.of(limits));
    }
    return arguments;
  }

  /** A screen without what differs from run to run. */
  String steady(String screen) {
    String steady = Printed.steady(screen);
    return is(Trait.UNCOUNTED) ? steady.replaceAll("\\d+ requests,", "some requests,") : steady;
  }

  String screenFile() {
    return "faults/" + name + ".txt";
  }

  @Override
  public String toString() {
    return name;
  }
}
