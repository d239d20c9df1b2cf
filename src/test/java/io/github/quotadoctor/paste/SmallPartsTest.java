package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts that reading a text is made of. */
class SmallPartsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u001b[31;1mred\u001b[0m|red",
        "\u201cquoted\u201d \u2018so\u2019|\"quoted\" 'so'",
        "a\u00a0b\u200bc|a bc",
        "&quot;x&quot; &amp;lt;|\"x\" &lt;",
        "> > quoted|quoted",
        "plain [429] text|plain [429] text"
      })
  void aLineIsMadePlain(String line, String plain) {
    assertThat(PlainText.of(line)).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE"})
  void everyEncodingOfAShellIsRead(String charset) throws IOException {
    String mark = charset.equals("UTF-16") ? "" : "\ufeff";
    byte[] bytes = (mark + "a \u984d").getBytes(Charset.forName(charset));

    String text =
        new String(Utf8.of(new ByteArrayInputStream(bytes)).readAllBytes(), StandardCharsets.UTF_8);

    assertThat(text.replace("\ufeff", "")).isEqualTo("a \u984d");
  }

  @ParameterizedTest
  @CsvSource({
    "10:00:00, 10:00:59, true",
    "10:00:00, 10:01:01, false",
    "2026-11-20T23:59:50Z, 2026-11-21T00:00:10Z, true",
    "09:01, 09:02, true",
    "09:01, 09:03, false",
    "no time, 09:03, true"
  })
  void aMinuteIsNear(String one, String other, boolean near) {
    assertThat(TimeOfDay.areNear(Optional.of(one), Optional.of(other))).isEqualTo(near);
    assertThat(TimeOfDay.areNear(Optional.empty(), Optional.of(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Used 29000 of 30000|Used # of #",
        "HTTP 429, not 500|HTTP 429, not 500",
        "Limit 0|Limit 0",
        "took 234 ms|took # ms",
        "req_7c21d09f|req_#",
        "gpt-4o|gpt-#"
      })
  void onlyNumbersThatTellKindsApartStay(String text, String like) {
    assertThat(Likeness.of(text)).isEqualTo(like);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Error code: 429 - {|429",
        "HTTP/2 401|401",
        "status: 503,|503",
        "openai.RateLimitError: x|429",
        "com.openai.errors.UnauthorizedException: x|401",
        "(429) Too Many Requests|429",
        "\u72b6\u6001\u7801\uff1a429|429",
        "POST https://api.openai.com/v1/responses 429|429",
        "Request failed with status code 400|400",
        "[429:insufficient_quota] x|429",
        "processed 429 rows|0",
        "File x.py, line 404|0",
        "HTTP/1.1 200 OK|0"
      })
  void aStatusIsReadInItsManyForms(String text, int status) {
    assertThat(Signs.status(text))
        .isEqualTo(status == 0 ? OptionalInt.empty() : OptionalInt.of(status));
  }

  @Test
  void headersAreReadAsSentAndAsDumped() {
    Map<String, String> sent =
        ReplyHeaders.in("HTTP/2 429\nRetry-After: 7\nx-request-id: req_1\nserver: x\n");
    Map<String, String> dumped =
        ReplyHeaders.in("{'x-ratelimit-remaining-tokens': '0', \"retry-after-ms\" => \"1500\"}");

    assertThat(sent)
        .containsOnly(Map.entry("retry-after", "7"), Map.entry("x-request-id", "req_1"));
    assertThat(dumped).containsEntry("x-ratelimit-remaining-tokens", "0");
    assertThat(ReplyHeaders.retryAfter(sent)).contains(Duration.ofSeconds(7));
    assertThat(ReplyHeaders.retryAfter(dumped)).contains(Duration.ofMillis(1500));
    assertThat(ReplyHeaders.retryAfter(Map.of("retry-after", "soon"))).isEmpty();
  }

  @Test
  void onlyTheLastThousandAreRemembered() {
    Recent<Integer> recent = new Recent<>();
    for (int text = 0; text <= 1_000; text++) {
      int value = text;
      recent.computeIfAbsent("text " + text, same -> value);
    }

    assertThat(recent.computeIfAbsent("text 1000", same -> -1)).isEqualTo(1_000);
    assertThat(recent.computeIfAbsent("text 0", same -> -1)).isEqualTo(-1);
  }
}
