package org.kakehashi.http.asset;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;

/** Serves one file of this package; it takes no path from the request, so it can give no other. */
final class AssetServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  AssetServlet(String name, String contentType) {
    this.answer = new Answer(contentType, read(name));
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
