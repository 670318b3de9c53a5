package org.kakehashi.http.download;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.Nearest;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;

/** Serves the files and the page that lists them. */
final class DownloadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  private final transient Downloads downloads;
  private final transient DownloadPage page;

  DownloadServlet(Downloads downloads, DownloadPage page) {
    this.downloads = downloads;
    this.page = page;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> read(request, response);
      case "OPTIONS" -> ReadServlet.options(response, ALLOWED);
      default -> throw RequestRefused.method(request.getMethod(), ALLOWED);
    }
  }

  private void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Parameters.require(request, List.of("lang"));
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    switch (name) {
      case "" -> {
        response.setHeader("Vary", "Accept-Language");
        page.answer(request).send(request, response);
      }
      case Downloads.CHECKSUMS ->
          Answer.text("text/plain;charset=utf-8", downloads.checksums()).send(request, response);
      default -> send(file(name), request, response);
    }
  }

  private Download.File file(String name) {
    return downloads.find(name).orElseThrow(() -> unknown(name));
  }

  private RequestRefused unknown(String name) {
    List<String> names = downloads.files().stream().map(Download.File::name).toList();
    return new RequestRefused(
        ProblemKind.UNKNOWN_DOWNLOAD, name, String.join(", ", Nearest.of(name, names)));
  }

  private void send(Download.File file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    // Whoever unpacks in passing gets the plain file in a tenth of the bytes.
    Download.File sent =
        !file.packed() && takesGzip(request) ? new Download.File(file.download(), true) : file;
    String tag = '"' + sent.sha256() + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "public, max-age=3600");
    response.setHeader("Vary", "Accept-Encoding");
    if (holds(request, tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + downloads.savedName(file.name()) + '"');
    if (sent.packed() && !file.packed()) {
      response.setHeader("Content-Encoding", "gzip");
    }
    new Answer(contentType(file), sent.bytes()).send(request, response);
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String header = request.getHeader("Accept-Encoding");
    // Unlike a missing Accept, a missing Accept-Encoding comes from clients that cannot unpack.
    return header != null && Accept.parse(header).names("gzip");
  }

  /**
   * Whether the client has this representation already.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2">RFC 9110, 13.1.2</a>
   */
  private static boolean holds(HttpServletRequest request, String tag) {
    String header = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
    return Stream.of(header.split(",", -1))
        .map(each -> each.strip().replaceFirst("^W/", ""))
        .anyMatch(each -> each.equals("*") || each.equals(tag));
  }

  private static String contentType(Download.File file) {
    String type = file.download().mediaType();
    if (file.packed()) {
      return "application/gzip";
    }
    String header = type.equals("text/csv") ? ";header=present" : "";
    return type.startsWith("text/") ? type + ";charset=utf-8" + header : type;
  }
}
