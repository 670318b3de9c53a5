package org.kakehashi.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A folder with {@code ontology/}, {@code data/} and {@code queries/}. */
record ProjectFolder(Path root) {
  static final List<String> PARTS = List.of("ontology", "data", "queries");

  static String relative(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  /** The parts that are not there. */
  List<String> missingParts() {
    return PARTS.stream().filter(part -> !Files.isDirectory(root.resolve(part))).toList();
  }

  /** The files of one part with an ending, sorted by path so that every run reads alike. */
  List<Path> files(String part, String ending) {
    Path folder = root.resolve(part);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 over the path and content of every file that goes into a release, in hexadecimal. */
  String digest() {
    MessageDigest digest = sha256();
    Stream.of(files("ontology", ".ttl"), files("data", ".ttl"), files("queries", ".rq"))
        .flatMap(List::stream)
        .forEach(file -> {
          digest.update(relative(root, file).getBytes(StandardCharsets.UTF_8));
          digest.update((byte) 0);
          digest.update(normalizedLines(file));
          digest.update((byte) 0);
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Content with LF line ends, so that a checkout on Windows gives the same release id. */
  private static byte[] normalizedLines(Path file) {
    try {
      // Latin-1 maps each byte to a character and back, so that any bytes can be hashed.
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .replace("\r\n", "\n")
          .getBytes(StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
