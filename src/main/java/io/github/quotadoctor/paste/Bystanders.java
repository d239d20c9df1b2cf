package io.github.quotadoctor.paste;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines that may hold the words of an error and yet tell of none. */
final class Bystanders {
  /** The line below holds the program's own source, which may name any error. */
  private static final Pattern PYTHON_FRAME =
      Pattern.compile(
          "File \"[^\"\n]{1,300}\", line \\d[^\n]*\n?$|\\S\\.[cm]?[jt]sx?:\\d{1,6}\n?$");

  /** What stands at the start of a line of a program, hardly of an error. */
  private static final Pattern CODE =
      Pattern.compile(
          "^(?:[+-] {0,12})?(?:case ['\"]|(?:\\} )?(?:else )?if \\(|switch \\(|\\} catch|expect\\("
              + "|(?:if|elif) .{0,200}(?:==|\\.code|\\.status| in str)"
              + "|return (?:await |new |f?['\"]|[\\w.]+[(;.\\[])|throw new |raise [\\w.]+(?:\\(|$)"
              + "|(?:const|let|var|def|export|import) [\\w{*\"']|from [\\w.]+ import "
              + "|(?:public|private) (?:static|final|class|void|async|readonly|function) "
              + "|except [\\w. (]|assert[ (]|- [a-z_]+$)");

  /** An answer that came as it should, and what a web server notes of others' mistakes. */
  private static final Pattern UNRELATED =
      Pattern.compile(
          "\\bHTTP/[\\d.]{1,3}\"? [23]\\d\\d\\b"
              + "|\"[A-Z]{3,7} (?!/v1/)/\\S{0,300} HTTP/[\\d.]{1,3}\" (?!429)\\d{3} [\\d-]");

  private static final Pattern FRAME = Pattern.compile("^at [\\w.$<(]|^File \"");

  private Bystanders() {}

  /** Frames, source and answers that came as they should tell of no error. */
  static boolean include(Line line, Supplier<String> before) {
    if (CODE.matcher(line.words()).find() || UNRELATED.matcher(line.words()).find()) {
      return true;
    }
    if (!line.isIndented()) {
      return false;
    }
    return FRAME.matcher(line.words()).find() || PYTHON_FRAME.matcher(before.get()).find();
  }

  /** The text without answers that came as they should. */
  static String without(String before) {
    return before
        .lines()
        .filter(line -> !UNRELATED.matcher(line).find())
        .collect(Collectors.joining("\n"));
  }
}
