package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Cause;
import java.time.YearMonth;
import java.util.function.Predicate;

/**
 * One known form of an error answer.
 *
 * @param source where the form was documented or seen
 * @param seen when it was documented or seen there
 */
record Rule(Basis basis, Predicate<ErrorReply> form, Cause cause, String source, YearMonth seen) {
  static Rule code(String code, Cause cause, String source, String seen) {
    return form(Basis.CODE, reply -> reply.hasCode(code), cause, source, seen);
  }

  static Rule type(String type, Cause cause, String source, String seen) {
    return form(Basis.TYPE, reply -> reply.hasType(type), cause, source, seen);
  }

  static Rule message(String phrase, Cause cause, String source, String seen) {
    return form(Basis.MESSAGE, reply -> reply.says(phrase), cause, source, seen);
  }

  static Rule form(
      Basis basis, Predicate<ErrorReply> form, Cause cause, String source, String seen) {
    return new Rule(basis, form, cause, source, YearMonth.parse(seen));
  }

  boolean matches(ErrorReply reply) {
    return form.test(reply);
  }
}
