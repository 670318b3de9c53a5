package org.kakehashi.http.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/**
 * Holds an answer until it is complete, and refuses to grow beyond a limit. Sending while a query
 * runs would make a late timeout a cut-off answer with status 200.
 */
public final class BoundedBytes extends OutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final int limit;

  /** Holds at most so many bytes. */
  public BoundedBytes(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(int b) {
    reserve(1);
    bytes.write(b);
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    reserve(length);
    bytes.write(source, offset, length);
  }

  /** Appends text in UTF-8. */
  public void write(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    write(encoded, 0, encoded.length);
  }

  /** All that was written. */
  public byte[] toBytes() {
    return bytes.toByteArray();
  }

  private void reserve(int more) {
    if (bytes.size() + more > limit) {
      throw new RequestRefused(ProblemKind.ANSWER_TOO_LARGE, String.valueOf(limit));
    }
  }
}
