package org.kakehashi.grounding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text of a document, addressed by Unicode code points.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#text-position-selector">Text Position
 *     Selector</a>
 */
final class SourceText {
  private final String sha256;
  private final int[] codePoints;

  private SourceText(String sha256, int[] codePoints) {
    this.sha256 = sha256;
    this.codePoints = codePoints;
  }

  /** Reads a file; empty when it is not UTF-8 text. */
  static Optional<SourceText> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new SourceText(sha256(bytes), text.codePoints().toArray()));
    } catch (java.nio.charset.CharacterCodingException notText) {
      return Optional.empty();
    }
  }

  /** SHA-256 of the file's bytes, in hexadecimal. */
  String sha256() {
    return sha256;
  }

  int length() {
    return codePoints.length;
  }

  /** The passage from {@code start} to just before {@code end}; empty when it is not inside. */
  Optional<String> passage(int start, int end) {
    return start < 0 || end > codePoints.length || start >= end
        ? Optional.empty()
        : Optional.of(new String(codePoints, start, end - start));
  }

  static String sha256(String passage) {
    return sha256(passage.getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
