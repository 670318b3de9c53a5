package org.kakehashi.http.download;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** The bytes of a download. Only the packed ones are kept: they take a tenth of the memory. */
final class Content {
  private final byte[] packed;
  private final long size;
  private final String sha256;
  private final String packedSha256;

  Content(byte[] bytes) {
    this.packed = pack(bytes);
    this.size = bytes.length;
    this.sha256 = DigestUtils.sha256Hex(bytes);
    this.packedSha256 = DigestUtils.sha256Hex(packed);
  }

  /** The bytes as they are sent, packed or not. */
  byte[] bytes(boolean wantPacked) {
    return wantPacked ? packed : unpack();
  }

  long size(boolean wantPacked) {
    return wantPacked ? packed.length : size;
  }

  String sha256(boolean wantPacked) {
    return wantPacked ? packedSha256 : sha256;
  }

  /** Java's gzip writes zero for the time, so equal bytes are packed to equal bytes. */
  private static byte[] pack(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  private byte[] unpack() {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
