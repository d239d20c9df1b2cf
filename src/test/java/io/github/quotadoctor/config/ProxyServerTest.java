package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyServerTest {
  @ParameterizedTest
  @CsvSource({
    "http://proxy.example:3128, http://proxy.example:3128",
    "HTTP://proxy.example:3128/, http://proxy.example:3128",
    "proxy.example:3128, http://proxy.example:3128",
    "proxy.example, http://proxy.example:80",
    "127.0.0.1:8080, http://127.0.0.1:8080",
    "http://[::1]:8080, http://[::1]:8080",
    "socks5://proxy.example, socks5://proxy.example:1080",
    "socks5h://proxy.example:9050, socks5://proxy.example:9050",
    "http://proxy.example:3128/path, http://proxy.example:3128",
    "socks://proxy.example, socks5://proxy.example:1080",
    "http://name:password@proxy.example:3128, http://proxy.example:3128"
  })
  void anAddressIsShownWithoutItsPassword(String text, String label) {
    assertThat(ProxyServer.parse(text).orElseThrow()).hasToString(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://",
        "https://proxy.example:3128",
        "gopher://proxy.example",
        "http://proxy.example:0",
        "http://proxy.example:65536",
        "http://proxy.example:port",
        "http://proxy example",
        "http://proxy.example:3128\r\nHost: x",
        "http://na/me:password@proxy.example"
      })
  void anythingElseIsNoProxy(String text) {
    assertThat(ProxyServer.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "name:password, name, password",
    "name:pass:word, name, pass:word",
    "na%40me:p%3Aw%2Fd, na@me, p:w/d",
    "name:p@ss, name, p@ss",
    "name:50%, name, 50%",
    "name:a+b, name, a+b",
    "name, name, ''",
    "DOMAIN%5Cname:password, DOMAIN\\name, password"
  })
  void nameAndPasswordStandBeforeTheLastAtSign(String text, String name, String password) {
    ProxyServer proxy = ProxyServer.parse("http://" + text + "@proxy.example:3128").orElseThrow();

    assertThat(proxy.login()).contains(new Login(name, password));
    assertThat(proxy.host()).isEqualTo("proxy.example");
  }

  @Test
  void aPasswordIsNeitherPrintedNorLostOnTheRedactor() {
    Login login = new Login("name", "correct-horse-1");
    Redactor redactor = new Redactor();
    login.teach(redactor);

    assertThat(login.toString()).doesNotContain("name", "horse");
    assertThat(redactor.redact("said correct-horse-1 and " + login.basic()))
        .isEqualTo("said *** and Basic ***");
  }
}
