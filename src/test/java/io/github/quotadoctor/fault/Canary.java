package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A made-up key that must come out nowhere, and whatever else must not. */
final class Canary {
  static final String KEY = "sk-proj-CanaryBird7Sings2InThe9Mine4Shaft_x-yZ01";

  /** A proxy's password. */
  static final String PASSWORD = "Corridor7Gate9Lantern";

  /** As a proxy is told it, for the name that the faults use. */
  private static final String SENT_PASSWORD =
      Base64.getEncoder().encodeToString(("courier:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

  private static final int TOO_MUCH = 8;

  private Canary() {}

  /** Fails on eight characters of the key's middle, and on what steers a terminal. */
  static void assertQuiet(String text) {
    String middle = KEY.substring(14, KEY.length() - 5);
    for (int start = 0; start + TOO_MUCH <= middle.length(); start++) {
      assertThat(text).doesNotContain(middle.substring(start, start + TOO_MUCH));
    }
    assertThat(text).doesNotContain(PASSWORD).doesNotContain(SENT_PASSWORD);
    assertThat(text.codePoints().filter(Canary::steers).mapToObj(Character::getName)).isEmpty();
  }

  /** Fails on commands of CI systems besides. */
  static void assertSafe(String printed) {
    assertQuiet(printed);
    assertThat(printed.lines().map(String::strip))
        .noneMatch(line -> line.startsWith("::") || line.startsWith("##["));
  }

  private static boolean steers(int character) {
    int type = Character.getType(character);
    return (type == Character.CONTROL && character != '\n')
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
