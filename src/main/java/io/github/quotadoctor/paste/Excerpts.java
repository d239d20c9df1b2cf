package io.github.quotadoctor.paste;

import io.github.quotadoctor.classify.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads out of the lines of one error what can be judged. */
final class Excerpts {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final Given given;

  Excerpts(Given given) {
    this.given = given;
  }

  Excerpt of(String text, String before) {
    String words = SPACE.matcher(unescaped(text)).replaceAll(" ").strip();
    String joined = SPACE.matcher(text.replace("\n", "")).replaceAll(" ").strip();
    Fields fields = Fields.in(text.replace('\n', ' '));
    Fields unbroken = Fields.in(text.replace("\n", ""));
    Map<String, String> headers = new TreeMap<>(ReplyHeaders.in(text));
    headers.putAll(given.headers());
    int status = given.status().orElseGet(() -> Signs.status(text).orElse(0));
    return new Excerpt(
        status,
        headers,
        ReplyHeaders.retryAfter(headers),
        both(fields.codes(), unbroken.codes()),
        both(fields.types(), unbroken.types()),
        both(fields.messages(), unbroken.messages()),
        words,
        joined,
        SPACE.matcher(before).replaceAll(" "));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).distinct().toList();
  }

  private static String unescaped(String text) {
    return text.indexOf('\\') < 0
        ? text
        : text.replaceAll("\\\\{1,8}[nrt](?![a-z])", " ").replaceAll("\\\\{1,8}(?=[\"'/`])", "");
  }
}
