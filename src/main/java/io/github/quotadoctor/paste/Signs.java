package io.github.quotadoctor.paste;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks of an error in a text: an HTTP status, the name of a client's error, a status line. */
final class Signs {
  private static final String STATUS = "([45]\\d\\d)";
  private static final List<Pattern> STATUSES =
      List.of(
          pattern("error code: ?" + STATUS + "\\b"),
          pattern("\\bHTTP/[\\d.]{1,3}\"? " + STATUS + "\\b"),
          pattern(
              "\\bstatus(?:[ _-]?code)?[\"']?\\)? ?(?::|=>?|is|of|was)? ?[\"'(]?" + STATUS + "\\b"),
          pattern("\\bHTTP(?: status| error| code| response)?(?: code)?:? ?\\(?" + STATUS + "\\b"),
          pattern(
              STATUS
                  + "\\)? \\(?(?:too many requests|unauthorized|forbidden|not found|bad"
                  + " request|payment required|internal server error|bad gateway|service"
                  + " (?:temporarily )?unavailable|gateway time-?out|client error|server"
                  + " error|status code|proxy auth|request timeout)"),
          pattern(
              "(?:error|exception|failed|failure|returned|responded|got|code)[\\w ]{0,16}:?"
                  + " ?[\\[(\"'`]?"
                  + STATUS
                  + "\\b"),
          pattern(
              "(?:indicate"
                  + " success|\u72b6\u6001\u7801|\u30b9\u30c6\u30fc\u30bf\u30b9(?:\u30b3\u30fc\u30c9)?|\u9519\u8bef\u7801?|\u30a8\u30e9\u30fc(?:\u30b3\u30fc\u30c9)?)\\s?:?\uff1a?\\s?"
                  + STATUS),
          pattern("\\(" + STATUS + "\\) ?(?=[A-Z])"),
          pattern("\\b(?:GET|POST) \\S{5,200} " + STATUS + "\\b"),
          pattern("\\[" + STATUS + "[:\\]]"),
          pattern("[\"']?(?:code|status_?code|http_?status)[\"']? ?[:=] ?[\"']?" + STATUS + "\\b"),
          pattern("\\| " + STATUS + ": "),
          pattern("^\\(?" + STATUS + "\\)?:? (?=[A-Z{\"'])"),
          pattern("\" (429) \\d{1,9}\\b"),
          pattern("\\b" + STATUS + "\\b(?= ?(?:errors?|responses?|from)\\b)"),
          pattern("(?:\\ban?|\\bthe|\\bwith|\\berror) \\(?(429|40[123]|50[23])\\)?\\b"));
  private static final Map<String, Integer> CLIENT_ERRORS =
      Map.ofEntries(
          Map.entry("ratelimit", 429),
          Map.entry("toomanyrequests", 429),
          Map.entry("insufficientquota", 429),
          Map.entry("authentication", 401),
          Map.entry("unauthorized", 401),
          Map.entry("permissiondenied", 403),
          Map.entry("internalserver", 500),
          Map.entry("serviceunavailable", 503),
          Map.entry("badrequest", 400),
          Map.entry("invalidrequest", 400),
          Map.entry("unprocessableentity", 422));
  private static final Pattern ERROR_NAME =
      pattern(
          "\\b(?:[\\w$]{1,40}[.:]{1,2}){0,5}((?:API)?(?:RateLimit|TooManyRequests|InsufficientQuota|Authentication"
              + "|Unauthorized|PermissionDenied|InternalServer|ServiceUnavailable|BadRequest|InvalidRequest|UnprocessableEntity)"
              + ")(?:Error|Exception|Reached)?\\b");
  private static final Pattern TOO_MANY =
      pattern("^(?:[\\w .:-]{0,40}: ?)?(?:too many requests|rate limit exceeded)\\b");
  private static final Pattern ANY_ERROR =
      Pattern.compile(
          "\\b\\w{1,60}(?:Error|Exception|Fault)\\b|\\b(?:ERROR|Error|error|FATAL|Failed|failed|panic)\\b");
  private static final Pattern STATUS_LINE =
      pattern(
          "^(?:< ?|\\* ?)?HTTP/[\\d.]{1,3} \\d{3}|\"HTTP/[\\d.]{1,3}\"? \\d{3}|HTTP Request:"
              + " |HTTP/[\\d.]{1,3}\" \\d{3} ");

  private Signs() {}

  private static Pattern pattern(String text) {
    return Pattern.compile("(?i)" + text, Pattern.MULTILINE);
  }

  /** The status that the text tells, the plainest form first; client names last. */
  static OptionalInt status(String text) {
    if (!mayHoldStatus(text)) {
      return byName(text);
    }
    for (Pattern form : STATUSES) {
      Matcher status = form.matcher(text);
      if (status.find()) {
        return OptionalInt.of(Integer.parseInt(status.group(1)));
      }
    }
    return byName(text);
  }

  /** Spares most lines the many forms. */
  private static boolean mayHoldStatus(String text) {
    for (int place = 0; place + 2 < text.length(); place++) {
      char first = text.charAt(place);
      if ((first == '4' || first == '5')
          && isDigit(text.charAt(place + 1))
          && isDigit(text.charAt(place + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  private static OptionalInt byName(String text) {
    Optional<Integer> named = errorName(text).map(name -> CLIENT_ERRORS.getOrDefault(name, 0));
    if (named.isPresent()) {
      return OptionalInt.of(named.get());
    }
    return TOO_MANY.matcher(text).find() ? OptionalInt.of(429) : OptionalInt.empty();
  }

  private static Optional<String> errorName(String text) {
    Matcher name = ERROR_NAME.matcher(text);
    while (name.find()) {
      String plain = name.group(1).toLowerCase(java.util.Locale.ROOT).replaceFirst("^api", "");
      boolean isName =
          !name.group().equals(name.group().toLowerCase(java.util.Locale.ROOT))
              && CLIENT_ERRORS.containsKey(plain)
              && name.group().matches(".*(?:Error|Exception|Reached)");
      if (isName) {
        return Optional.of(plain);
      }
    }
    return Optional.empty();
  }

  /** Whether the line could be the first of an error. */
  static boolean isHead(String line) {
    return isStatusLine(line) || ANY_ERROR.matcher(line).find() || status(line).isPresent();
  }

  /** Whether the line is the first of an answer, or the note of a client that one came. */
  static boolean isStatusLine(String line) {
    return STATUS_LINE.matcher(line).find();
  }
}
