package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fields of an error body are read in the notation of any client. */
class FieldsTest {
  private static final String JSON =
      "{\"error\":{\"message\":\"It's over\",\"type\":\"some_type\",\"param\":null,"
          + "\"code\":\"some_code\"}}";

  static Stream<String> notations() {
    String escaped = JSON.replace("\"", "\\\"");
    return Stream.of(
        JSON,
        escaped,
        escaped.replace("\\", "\\\\").replace("\"", "\\\""),
        "{'error': {'message': \"It's over\", 'type': 'some_type', 'param': None,"
            + " 'code': 'some_code'}}",
        "{ message: `It's over`, type: 'some_type', param: null, code: 'some_code' }",
        "{\"message\"=>\"It's over\", \"type\"=>\"some_type\", \"code\"=>\"some_code\"}",
        "{:message=>\"It's over\", :type=>\"some_type\", :code=>\"some_code\"}",
        "map[code:some_code message:It's over param:<nil> type:some_type]",
        "OpenAIError{code=some_code, message=It's over, param=null, type=some_type}",
        "ApiError { message: \"It's over\", type: Some(\"some_type\"), code: Some(\"some_code\") }",
        "error_code=some_code error_message=\"It's over\" error_param=None error_type=some_type");
  }

  @ParameterizedTest
  @MethodSource("notations")
  void everyNotationIsRead(String text) {
    Fields fields = Fields.in(text);

    assertThat(fields.codes()).containsExactly("some_code");
    assertThat(fields.types()).containsExactly("some_type");
    assertThat(fields.messages()).contains("It's over");
  }

  @Test
  void aBodyThatBreaksOffIsReadAsFarAsItGoes() {
    assertThat(Fields.in(JSON.substring(0, JSON.indexOf("param"))).types())
        .containsExactly("some_type");
    assertThat(Fields.in("{\"error\":{\"message\":\"It is ov").messages()).contains("It is ov");
  }

  @Test
  void whatIsNotThereIsNoValue() {
    assertThat(Fields.in("{\"code\":null,'type': None, code: nil}").codes()).isEmpty();
    assertThat(Fields.in("unicode: x, datatype: y").codes()).isEmpty();
  }
}
