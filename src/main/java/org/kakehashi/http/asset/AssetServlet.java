package org.kakehashi.http.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;

/** Serves files of this package; it takes no path from the request, so it can give no other. */
final class AssetServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  AssetServlet(String name, String contentType) {
    this(contentType, read(name));
  }

  private AssetServlet(String contentType, byte[] body) {
    this.answer = new Answer(contentType, body);
  }

  /** Serves several files of this package as one. */
  static AssetServlet joined(List<String> names, String contentType) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    names.forEach(name -> all.writeBytes(read(name)));
    return new AssetServlet(contentType, all.toByteArray());
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    return answer;
  }

  private static byte[] read(String name) {
    try (InputStream bytes = AssetServlet.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(bytes, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
