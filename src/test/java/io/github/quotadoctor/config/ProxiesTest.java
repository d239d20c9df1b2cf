package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static final URI OPENAI = URI.create("https://api.openai.com/v1");
  private static final URI PLAIN = URI.create("http://gateway.example/v1");

  private final Resolver resolver = new Resolver(Path.of("src/test/resources/empty-directory"));

  private String to(URI address) {
    return resolver
        .settled()
        .connection()
        .proxies()
        .to(address)
        .map(it -> it.value() + " " + it.source())
        .orElse("direct");
  }

  @Test
  void withoutAnySettingEveryHostIsReachedDirectly() {
    assertThat(to(OPENAI)).isEqualTo("direct");
  }

  @Test
  void theOptionGoesBeforeEveryVariable() {
    resolver
        .typed(Option.PROXY, "http://option:1")
        .variable("HTTPS_PROXY", "http://variable:2")
        .variable("NO_PROXY", "*");

    assertThat(to(OPENAI)).isEqualTo("http://option:1 option");
    assertThat(to(PLAIN)).isEqualTo("http://option:1 option");
  }

  @Test
  void theVariableForHttpsGoesBeforeTheOneForAllAndLowerCaseBeforeUpperCase() {
    resolver.variable("ALL_PROXY", "socks5://all:1");
    assertThat(to(OPENAI)).isEqualTo("socks5://all:1 env:ALL_PROXY");
    resolver.variable("HTTPS_PROXY", "http://upper:2");
    assertThat(to(OPENAI)).isEqualTo("http://upper:2 env:HTTPS_PROXY");
    resolver.variable("https_proxy", "http://lower:3");
    assertThat(to(OPENAI)).isEqualTo("http://lower:3 env:https_proxy");
    assertThat(to(PLAIN)).isEqualTo("socks5://all:1 env:ALL_PROXY");
  }

  @Test
  void anEmptyVariableIsNotSet() {
    resolver.variable("https_proxy", "").variable("HTTPS_PROXY", "http://upper:2");

    assertThat(to(OPENAI)).isEqualTo("http://upper:2 env:HTTPS_PROXY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/v1",
        "https://127.0.0.1/v1",
        "http://127.8.9.1/v1",
        "http://[::1]:9/v1",
        "https://LOCALHOST/v1"
      })
  void thisMachineIsNeverReachedThroughAProxy(String address) {
    resolver.typed(Option.PROXY, "http://option:1");

    assertThat(to(URI.create(address))).isEqualTo("direct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*                           | https://api.openai.com/v1 | true",
        "api.openai.com              | https://api.openai.com/v1 | true",
        "openai.com                  | https://api.openai.com/v1 | true",
        ".openai.com                 | https://api.openai.com/v1 | true",
        "*.openai.com                | https://api.openai.com/v1 | true",
        "OpenAI.com                  | https://api.openai.com/v1 | true",
        "a.example , openai.com      | https://api.openai.com/v1 | true",
        "a.example openai.com        | https://api.openai.com/v1 | true",
        "api.openai.com:443          | https://api.openai.com/v1 | true",
        "api.openai.com:8443         | https://api.openai.com/v1 | false",
        "penai.com                   | https://api.openai.com/v1 | false",
        "api.openai.com.example      | https://api.openai.com/v1 | false",
        "com.                        | https://api.openai.com/v1 | true",
        ",                           | https://api.openai.com/v1 | false",
        ".                           | https://api.openai.com/v1 | false",
        "10.0.0.0/8                  | https://10.20.30.40/v1    | true",
        "10.0.0.0/8                  | https://11.20.30.40/v1    | false",
        "10.16.0.0/12                | https://10.31.255.1/v1    | true",
        "10.16.0.0/12                | https://10.32.0.1/v1      | false",
        "10.20.30.40                 | https://10.20.30.40/v1    | true",
        "10.20.30.40:443             | https://10.20.30.40/v1    | true",
        "0.40                        | https://10.20.30.40/v1    | false",
        "10.0.0.0/99                 | https://10.20.30.40/v1    | false",
        "10.0.0.0/x                  | https://10.20.30.40/v1    | false",
        "fd00::/8                    | https://[fd12::1]/v1      | true",
        "[fd12::1]                   | https://[fd12::1]/v1      | true",
        "fd00::/8                    | https://10.20.30.40/v1    | false"
      })
  void noProxyExceptsNamesAddressesRangesAndPorts(String text, URI address, boolean direct) {
    resolver.variable("HTTPS_PROXY", "http://proxy:1").variable("NO_PROXY", text);

    assertThat(to(address).equals("direct")).isEqualTo(direct);
  }

  @Test
  void aProxyThatIsPassedByIsKnownExceptForThisMachine() {
    resolver.variable("HTTPS_PROXY", "http://proxy:1").variable("no_proxy", "openai.com");
    Proxies proxies = resolver.settled().connection().proxies();

    assertThat(proxies.passedBy(OPENAI).map(it -> it.source().name())).contains("HTTPS_PROXY");
    assertThat(proxies.passedBy(URI.create("https://127.0.0.1/v1"))).isEmpty();
    assertThat(proxies.passedBy(URI.create("https://other.example/v1"))).isEmpty();
  }

  @Test
  void whatIsWrongWithAProxyIsToldWithoutRepeatingIt() {
    resolver
        .variable("HTTPS_PROXY", "ftp://name:password@proxy")
        .assertRefused("usage.proxy", Map.of("name", "HTTPS_PROXY"));
  }

  @Test
  void whatIsWrongWithAProxyThatIsNotOnTheWayIsNobodysBusiness() {
    resolver.variable("HTTPS_PROXY", "http://good:1").variable("ALL_PROXY", "ftp://bad");
    assertThat(to(OPENAI)).isEqualTo("http://good:1 env:HTTPS_PROXY");

    resolver.variable("HTTPS_PROXY", "ftp://bad").variable("NO_PROXY", "*");
    assertThat(to(OPENAI)).isEqualTo("direct");
  }

  @Test
  void oneBadProxyForEverythingIsToldOnce() {
    resolver
        .variable("ALL_PROXY", "socks5://name:password@proxy")
        .assertRefused("usage.socks_login", Map.of("name", "ALL_PROXY"));
  }

  @Test
  void theSimulatedApiIsReachedDirectly() {
    resolver.typed(Option.PROXY, "http://option:1");
    URI local = URI.create("http://127.0.0.1:1/v1");

    Optional<Connection> connection =
        resolver
            .build()
            .resolveSimulated(new GivenOptions(Map.of()), "healthy", true, local, local)
            .fold(it -> Optional.of(it.connection()), problems -> Optional.empty());

    assertThat(connection).contains(Connection.DIRECT);
  }
}
