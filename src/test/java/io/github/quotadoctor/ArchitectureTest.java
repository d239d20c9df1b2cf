package io.github.quotadoctor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.spend.SpendObserver;
import io.github.quotadoctor.spend.SpendReader;
import io.github.quotadoctor.statuspage.StatusPages;
import io.github.quotadoctor.statuspage.StatusSources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package table of the contributor guide, kept by a machine. */
class ArchitectureTest {
  private static final String ROOT = "io.github.quotadoctor.";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String OKHTTP = "okhttp3..";
  private static final String OKIO = "okio..";
  private static final String PICOCLI = "picocli..";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.quotadoctor");

  /** What each package may use besides itself and the JDK. */
  static final Map<String, List<String>> TABLE =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("diagnosis", List.of()),
              Map.entry("json", List.of(JACKSON)),
              Map.entry("config", List.of()),
              Map.entry("http", List.of("config", OKHTTP, OKIO, "kotlin..")),
              Map.entry("classify", List.of("diagnosis", "json", JACKSON)),
              Map.entry("paste", List.of("diagnosis", "classify")),
              Map.entry("openai", List.of("config", "http", "json", JACKSON)),
              Map.entry("statuspage", List.of("config", "http", "json", JACKSON)),
              Map.entry("simulate", List.of("json", JACKSON)),
              Map.entry("completion", List.of()),
              Map.entry(
                  "check",
                  List.of("diagnosis", "config", "classify", "http", "openai", "statuspage")),
              Map.entry("watch", List.of("diagnosis", "config", "check", "statuspage")),
              Map.entry("spend", List.of("config", "http", "openai")),
              Map.entry("compare", List.of("diagnosis", "config", "json", JACKSON)),
              Map.entry(
                  "report",
                  List.of("diagnosis", "statuspage", "spend", "watch", "compare", "json", JACKSON)),
              Map.entry(
                  "cli",
                  List.of(
                      "diagnosis",
                      "config",
                      "http",
                      "classify",
                      "paste",
                      "openai",
                      "statuspage",
                      "simulate",
                      "check",
                      "watch",
                      "spend",
                      "compare",
                      "report",
                      "completion",
                      PICOCLI))));

  static Set<String> packages() {
    return TABLE.keySet();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyWhatTheTableAllows(String name) {
    List<String> allowed =
        new ArrayList<>(List.of("java..", "javax..", "com.sun.net.httpserver.."));
    allowed.add("org.jspecify.annotations..");
    allowed.add(ROOT + name);
    TABLE
        .getOrDefault(name, List.of())
        .forEach(it -> allowed.add(it.endsWith("..") ? it : ROOT + it));

    classes()
        .that(resideInAPackage(ROOT + name))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
        .check(CLASSES);
  }

  @Test
  void nobodyBindsDataToClasses() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectMapper.class)
        .because("loading it takes longer than a request")
        .check(CLASSES);
  }

  @Test
  void everyPackageStandsInTheTable() {
    Set<String> found =
        CLASSES.stream()
            .map(it -> it.getPackageName().substring("io.github.quotadoctor".length()))
            .filter(it -> !it.isEmpty())
            .map(it -> it.substring(1))
            .collect(Collectors.toSet());

    assertThat(found).isEqualTo(TABLE.keySet());
  }

  @Test
  void onlyMainReachesOutToTheProcess() {
    noClasses()
        .that(resideOutsideOfPackages("io.github.quotadoctor"))
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  @Test
  void onlyTheSenderReadsAKeyAndOnlyTheRedactorBesides() {
    noClasses()
        .that(resideOutsideOfPackages(ROOT + "http", ROOT + "config"))
        .should()
        .callMethod(ApiKey.class, "value")
        .check(CLASSES);
  }

  @Test
  void aReporterReadsNoStatusPageItself() {
    noClasses()
        .that(resideInAPackage(ROOT + "report"))
        .should()
        .dependOnClassesThat(belongToAnyOf(StatusPages.class, StatusSources.class))
        .check(CLASSES);
  }

  @Test
  void aReporterAsksForNoCostsItself() {
    noClasses()
        .that(resideInAPackage(ROOT + "report"))
        .should()
        .dependOnClassesThat(belongToAnyOf(SpendReader.class, SpendObserver.class))
        .check(CLASSES);
  }

  @Test
  void onlyMachineFormatsUseJackson() {
    noClasses()
        .that(resideInAPackage(ROOT + "report"))
        .and()
        .haveSimpleNameNotStartingWith("Json")
        .should()
        .dependOnClassesThat(resideInAPackage(JACKSON))
        .check(CLASSES);
  }

  @Test
  void namesSayWhatAThingIs() {
    List<String> empty = List.of("Util", "Utils", "Helper", "Manager", "Impl");

    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(name -> empty.stream().anyMatch(name::endsWith))
        .noneMatch(name -> name.startsWith("Abstract"));
  }

  @Test
  void everyPackageSaysInOneSentenceWhatItIs() {
    assertThat(Stream.concat(packages().stream(), Stream.of("")))
        .allMatch(
            name ->
                Files.exists(
                    Path.of("src/main/java/io/github/quotadoctor", name, "package-info.java")));
  }
}
