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

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final transient Answer answer;

  AssetServlet(String name, String contentType) {
    this(contentType, read(name));
  }

  private AssetServlet(String contentType, byte[] body) {
    this(new Answer(contentType, body));
  }

  private AssetServlet(Answer answer) {
    this.answer = answer;
  }

  /** Serves a text; one whose address has its version may be kept for ever. */
  static AssetServlet script(String text, boolean versioned) {
    Answer answer = Answer.text("text/javascript;charset=utf-8", text);
    return new AssetServlet(versioned ? answer.with("Cache-Control", FOR_EVER) : answer);
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
