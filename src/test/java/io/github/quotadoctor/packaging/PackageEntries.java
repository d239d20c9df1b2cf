package io.github.quotadoctor.packaging;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a package holds, read from the package itself. */
final class PackageEntries {
  private static final int BLOCK = 512;
  private static final int DEBIAN_MARK = 8;
  private static final int DEBIAN_HEADER = 60;

  private PackageEntries() {}

  /** A file or a link in a package; bytes are those that it has when unpacked. */
  record Entry(String path, long bytes) {}

  /** Knows tar.gz, deb, tar, zip and jar, also with a launcher before it. */
  static List<Entry> of(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!name.endsWith(".tar.gz") && !name.endsWith(".deb") && !name.endsWith(".tar")) {
      return zip(file);
    }
    try (InputStream whole = new BufferedInputStream(Files.newInputStream(file))) {
      if (name.endsWith(".deb")) {
        toData(whole);
      }
      return tar(name.endsWith(".tar") ? whole : new GZIPInputStream(whole));
    }
  }

  private static List<Entry> zip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map((ZipEntry entry) -> new Entry(entry.getName(), entry.getSize()))
          .toList();
    }
  }

  /** A Debian package is a row of files: a mark of the format, what controls it, and its data. */
  private static void toData(InputStream whole) throws IOException {
    whole.skipNBytes(DEBIAN_MARK);
    while (true) {
      byte[] header = whole.readNBytes(DEBIAN_HEADER);
      if (header.length < DEBIAN_HEADER) {
        throw new EOFException("no data.tar.gz");
      }
      if (text(header, 0, 16).startsWith("data.tar.gz")) {
        return;
      }
      long size = Long.parseLong(text(header, 48, 10));
      whole.skipNBytes(size + size % 2);
    }
  }

  private static List<Entry> tar(InputStream stream) throws IOException {
    List<Entry> entries = new ArrayList<>();
    String longName = "";
    DataInputStream data = new DataInputStream(new BufferedInputStream(stream));
    byte[] header = new byte[BLOCK];
    while (true) {
      data.readFully(header);
      if (header[0] == 0) {
        return entries;
      }
      long size = Long.parseLong(text(header, 124, 12), 8);
      char kind = (char) header[156];
      byte[] content = kind == 'L' ? data.readNBytes((int) size) : new byte[0];
      data.skipNBytes((size + BLOCK - 1) / BLOCK * BLOCK - content.length);
      if (kind == 'L') {
        longName = text(content, 0, content.length);
      } else if (kind == '0' || kind == 0 || kind == '1' || kind == '2') {
        entries.add(new Entry(longName.isEmpty() ? name(header) : longName, size));
        longName = "";
      } else {
        longName = "";
      }
    }
  }

  private static String name(byte[] header) {
    boolean posix = header[262] == 0;
    String prefix = posix ? text(header, 345, 155) : "";
    return (prefix.isEmpty() ? "" : prefix + "/") + text(header, 0, 100);
  }

  private static String text(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    int end = text.indexOf('\0');
    return (end < 0 ? text : text.substring(0, end)).strip();
  }
}
