package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusSourcesTest {
  private static final String SOURCE =
      "{'adapter':'datadog','url':'https://status.example/config.json'}";
  private static final String PROVIDER =
      "{'id':'groq','name':'Mine','page':'https://status.example/','coverage':'api',"
          + "'scope':{'core':['one']},'sources':["
          + SOURCE
          + "]}";
  private static final String FEED =
      "{'adapter':'feed','url':'https://status.example/feed',"
          + "'feed':{'where':'title','match':'part','texts':{'one':['API']}}}";
  private static final String FILE =
      "{'schema':'quotadoctor.status-sources/1','providers':[" + PROVIDER + "]}";

  @ParameterizedTest
  @EnumSource
  void everyProviderHasSecureSourcesOfItsOwn(ProviderId id) {
    ProviderSources sources = StatusSources.bundled().of(id);
    assertThat(sources.provider().id()).isEqualTo(id);
    assertThat(sources.provider().name()).isNotBlank();
    assertThat(sources.provider().page()).hasScheme("https");
    assertThat(sources.sources()).isNotEmpty();
    assertThat(sources.sources()).allSatisfy(it -> assertThat(it.url()).hasScheme("https"));
    assertThat(sources.history()).allSatisfy(it -> assertThat(it).hasScheme("https"));
  }

  @Test
  void aCopyThatMayBeLeftBehindHasToBeFreshAndTheRightPage() {
    Source origin = StatusSources.bundled().of(ProviderId.ANTHROPIC).sources().get(1);
    assertThat(origin.pageId()).contains("tymt9n04zgry");
    assertThat(origin.maxAge()).hasValueSatisfying(it -> assertThat(it).hasDays(14));
  }

  @Test
  void relocatingKeepsThePathsAndTheOtherProviders() {
    StatusSources moved =
        StatusSources.bundled()
            .relocated(ProviderId.OPENAI, URI.create("http://127.0.0.1:8080/mirror"));
    ProviderSources openAi = moved.of(ProviderId.OPENAI);
    String mirror = "http://127.0.0.1:8080/mirror";
    assertThat(openAi.sources())
        .extracting(Source::url)
        .containsExactly(
            URI.create(mirror + "/proxy/status.openai.com"),
            URI.create(mirror + "/api/v2/components.json"),
            URI.create(mirror + "/feed.atom"));
    assertThat(openAi.sources().get(1).beside()).contains(URI.create(mirror + "/api/v1/summary"));
    assertThat(openAi.history())
        .containsExactly(
            URI.create(mirror + "/proxy/status.openai.com/incidents"),
            URI.create(mirror + "/api/v2/incidents.json"));
    assertThat(openAi.provider().page()).isEqualTo(URI.create("https://status.openai.com/"));
    assertThat(moved.of(ProviderId.GROQ)).isEqualTo(StatusSources.bundled().of(ProviderId.GROQ));
  }

  @Test
  void relocatingKeepsAQuery() {
    String file = FILE.replace("config.json", "config.json?page=1");
    StatusSources moved =
        accepted(file).relocated(ProviderId.GROQ, URI.create("http://localhost:1"));
    assertThat(moved.of(ProviderId.GROQ).sources().get(0).url())
        .isEqualTo(URI.create("http://localhost:1/config.json?page=1"));
  }

  @Test
  void aFileReplacesTheProvidersThatItNames() {
    StatusSources merged = StatusSources.bundled().overriddenBy(accepted(FILE));
    assertThat(merged.provider(ProviderId.GROQ).name()).isEqualTo("Mine");
    assertThat(merged.of(ProviderId.GROQ).sources())
        .extracting(Source::adapter)
        .containsExactly(Adapter.DATADOG);
    assertThat(merged.of(ProviderId.XAI)).isEqualTo(StatusSources.bundled().of(ProviderId.XAI));
  }

  @Test
  void aFileAloneHasOnlyItsOwnProviders() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accepted(FILE).provider(ProviderId.OPENAI));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/x", "http://localhost/x", "http://[::1]:80/x"})
  void anAddressOfThisMachineNeedNotBeSecure(String url) {
    assertThat(accepted(FILE.replace("https://status.example/config.json", url))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://status.example/x",
        "http://127.0.0.1.example/x",
        "http://localhost@status.example/x",
        "https://user:secret@status.example/x",
        "https:///x",
        "https://status.example:70000/x",
        "https://status.example/x#part",
        "ftp://status.example/x",
        "status.example",
        "https://a b/"
      })
  void anyOtherAddressHasToBeSecureAndPlain(String url) {
    assertRefused(
        FILE.replace("https://status.example/config.json", url),
        Kind.BAD_URL,
        "groq",
        "providers[0].sources[0].url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{} {}", "{'schema':1,'schema':2}"})
  void whatIsNotOneObjectIsNotJson(String text) {
    assertRefused(text, Kind.NOT_JSON, "", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "sources/1 | sources/2 | WRONG_SCHEMA | ~~ | schema",
        "'schema':'quotadoctor.status-sources/1', | ~~ | WRONG_SCHEMA | ~~ | schema",
        "'providers':[ | 'others':[ | UNKNOWN_FIELD | ~~ | others",
        "'id':'groq' | 'id':'grok' | UNKNOWN_PROVIDER | grok | providers[0].id",
        "'id':'groq', | ~~ | MISSING_FIELD | ~~ | providers[0].id",
        "'name':'Mine', | ~~ | MISSING_FIELD | groq | providers[0].name",
        "'name':'Mine' | 'name':7 | WRONG_VALUE | groq | providers[0].name",
        "'name':'Mine' | 'nmae':'Mine' | MISSING_FIELD | groq | providers[0].name",
        "'name' | 'note':'x','name' | UNKNOWN_FIELD | groq | providers[0].note",
        "'coverage':'api' | 'coverage':'all' | WRONG_VALUE | groq | providers[0].coverage",
        "'page':'https: | 'page':'http: | BAD_URL | groq | providers[0].page",
        "'core':['one'] | 'core':[] | MISSING_FIELD | groq | providers[0].scope.core",
        "'core':['one'] | 'core':'one' | WRONG_VALUE | groq | providers[0].scope.core",
        "'core':['one'] | 'core':['one',2] | WRONG_VALUE | groq | providers[0].scope.core[1]",
        "'core':['one'] | 'group':{} | MISSING_FIELD | groq | providers[0].scope.group.name",
        "'core':['one'] | 'whole_page':1 | WRONG_VALUE | groq | providers[0].scope.whole_page",
        "'core':['one'] | 'whole_page':true,'core':['one'] | UNKNOWN_FIELD | groq"
            + " | providers[0].scope.core",
        "'scope':{'core':['one']}, | ~~ | MISSING_FIELD | groq | providers[0].scope",
        "datadog | instatus | UNKNOWN_ADAPTER | groq | instatus",
        "'adapter':'datadog', | ~~ | MISSING_FIELD | groq | providers[0].sources[0].adapter",
        "'datadog' | 'feed' | MISSING_FIELD | groq | providers[0].sources[0].feed",
        "'datadog' | 'datadog','beside':'https://a.example/' | UNKNOWN_FIELD | groq"
            + " | providers[0].sources[0].beside",
        "'datadog' | 'datadog','proves':'calm' | WRONG_VALUE | groq"
            + " | providers[0].sources[0].proves",
        "'datadog' | 'statuspage','max_age_days':0 | WRONG_VALUE | groq"
            + " | providers[0].sources[0].max_age_days",
        "]}]} | ],'history':['x']}]} | BAD_URL | groq | providers[0].history"
      })
  void aMistakeIsToldWithItsPlace(
      String old, String changed, Kind kind, String provider, String field) {
    assertThat(FILE).contains(old);
    assertRefused(FILE.replace(old, changed), kind, provider, field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'title' | 'text' | WRONG_VALUE | where",
        "'where':'title', | ~~ | MISSING_FIELD | where",
        "'part' | 'some' | WRONG_VALUE | match",
        "{'one':['API']} | {} | MISSING_FIELD | texts",
        "['API'] | 'API' | WRONG_VALUE | texts.one",
        "{'where' | {'when':1,'where' | UNKNOWN_FIELD | when"
      })
  void aMistakeAboutAFeedIsToldWithItsPlace(String old, String changed, Kind kind, String field) {
    String file = FILE.replace(SOURCE, FEED);
    assertThat(accepted(file)).isNotNull();
    assertRefused(
        file.replace(old, changed), kind, "groq", "providers[0].sources[0].feed." + field);
  }

  @Test
  void withoutAProviderThereIsNothingToRead() {
    assertRefused(FILE.replace(PROVIDER, ""), Kind.NO_PROVIDERS, "", "providers");
  }

  @Test
  void aProviderWithoutSourcesCannotBeRead() {
    assertRefused(FILE.replace(SOURCE, ""), Kind.MISSING_FIELD, "groq", "providers[0].sources");
  }

  @Test
  void aProviderCanBeNamedOnlyOnce() {
    assertRefused(
        FILE.replace(PROVIDER, PROVIDER + "," + PROVIDER),
        Kind.PROVIDER_TWICE,
        "groq",
        "providers[1].id");
  }

  private static StatusSources accepted(String file) {
    return parse(file)
        .fold(
            sources -> sources,
            problem -> {
              throw new AssertionError(problem);
            });
  }

  private static void assertRefused(String file, Kind kind, String provider, String field) {
    assertThat(parse(file))
        .isEqualTo(new ParsedSources.Refused(new SourceProblem(kind, text(provider), text(field))));
  }

  private static Optional<String> text(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private static ParsedSources parse(String file) {
    return StatusSources.parse(file.replace('\'', '"'));
  }
}
