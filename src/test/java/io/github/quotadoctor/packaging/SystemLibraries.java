package io.github.quotadoctor.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the native code of a Java runtime needs of the system. Builds of Java differ: one brings its
 * own zlib and C++ library, another uses those of the system.
 */
final class SystemLibraries {
  private static final Map<String, String> PACKAGES =
      new TreeMap<>(
          Map.of(
              "libgcc_s.so.1", "libgcc-s1",
              "libstdc++.so.6", "libstdc++6",
              "libz.so.1", "zlib1g"));
  private static final Pattern VERSION = Pattern.compile("\0GLIBC_2\\.(\\d+)(?=[.\0])");

  private SystemLibraries() {}

  /** As the field Depends of a Debian package names them, the C library first. */
  static String packages(Path runtime) throws IOException {
    TreeSet<String> packages = new TreeSet<>();
    int newest = 0;
    for (Path file : nativeCode(runtime)) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      PACKAGES.forEach(
          (library, name) -> {
            if (text.contains("\0" + library + "\0")) {
              packages.add(name);
            }
          });
      newest = Math.max(newest, newest(text));
    }
    if (newest == 0) {
      throw new IllegalStateException("no native code for the C library in " + runtime);
    }
    return Stream.concat(Stream.of("libc6 (>= 2." + newest + ")"), packages.stream())
        .reduce((left, right) -> left + ", " + right)
        .orElseThrow();
  }

  private static int newest(String text) {
    return VERSION
        .matcher(text)
        .results()
        .map((MatchResult it) -> Integer.valueOf(it.group(1)))
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  private static List<Path> nativeCode(Path runtime) throws IOException {
    try (Stream<Path> all = Files.walk(runtime)) {
      return all.filter(Files::isRegularFile).filter(SystemLibraries::isNativeCode).toList();
    }
  }

  private static boolean isNativeCode(Path file) {
    String name = file.getFileName().toString();
    try {
      return (name.endsWith(".so") || !name.contains("."))
          && Files.size(file) > 4
          && new String(Files.newInputStream(file).readNBytes(4), StandardCharsets.ISO_8859_1)
              .equals("\177ELF");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
