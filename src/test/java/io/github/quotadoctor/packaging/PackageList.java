package io.github.quotadoctor.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells how large each package is, and what takes the room in it. */
public final class PackageList {
  private static final long LARGE = 1_000_000;

  private final List<String> lines = new ArrayList<>();

  private PackageList() {}

  /**
   * Prints a line for each package that is there, and writes the same with checksums and contents:
   * {@code LIST PACKAGE...}.
   */
  public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
    PackageList list = new PackageList();
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      if (Files.exists(Path.of(name))) {
        list.add(Path.of(name));
      }
    }
    Files.write(Path.of(arguments[0]), list.lines);
  }

  private void add(Path file) throws IOException, NoSuchAlgorithmException {
    List<PackageEntries.Entry> entries = PackageEntries.of(file);
    String line =
        String.format(
            Locale.ROOT,
            "%s  %,d bytes  %,d files",
            file.getFileName(),
            Files.size(file),
            entries.size());
    System.out.println(line);
    lines.add(line);
    lines.add("  sha256 " + sha256(file));
    entries.stream()
        .collect(
            Collectors.groupingBy(
                PackageList::part,
                TreeMap::new,
                Collectors.summarizingLong(PackageEntries.Entry::bytes)))
        .forEach((part, sizes) -> lines.add(row(part, sizes)));
  }

  private static String row(String part, LongSummaryStatistics sizes) {
    return String.format(
        Locale.ROOT, "  %,13d bytes  %,6d files  %s", sizes.getSum(), sizes.getCount(), part);
  }

  /** The folder that it belongs to, below the one that holds all; what is large, by itself. */
  private static String part(PackageEntries.Entry entry) {
    List<String> names = List.of(entry.path().replaceFirst("^\\./", "").split("/"));
    boolean installed = names.get(0).equals("usr");
    int from = installed || names.get(0).startsWith("quotadoctor-") ? 1 : 0;
    int depth = installed ? 3 : from + 1;
    int to = entry.bytes() < LARGE ? Math.min(names.size() - 1, from + depth) : names.size();
    return String.join("/", names.subList(from, Math.max(to, from + 1)));
  }

  private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    try (InputStream stream = new DigestInputStream(Files.newInputStream(file), digest)) {
      stream.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
