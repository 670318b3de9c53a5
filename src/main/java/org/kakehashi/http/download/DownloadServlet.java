package org.kakehashi.http.download;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.query.NearNames;

/** Serves the files and the page that lists them. */
final class DownloadServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Downloads downloads;
  private final transient DownloadPage page;

  DownloadServlet(Downloads downloads, DownloadPage page) {
    this.downloads = downloads;
    this.page = page;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of("lang"));
    String name = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    return switch (name) {
      case "" -> page.answer(request);
      case Downloads.CHECKSUMS -> Answer.text("text/plain;charset=utf-8", downloads.checksums());
      default -> sent(file(name), request);
    };
  }

  private Download.File file(String name) {
    return downloads.find(name).orElseThrow(() -> unknown(name));
  }

  private RequestRefused unknown(String name) {
    List<String> names = downloads.files().stream().map(Download.File::name).toList();
    return new RequestRefused(
        ProblemKind.UNKNOWN_DOWNLOAD, name, String.join(", ", NearNames.ranked(name, names)));
  }

  private Answer sent(Download.File file, HttpServletRequest request) {
    // Whoever unpacks in passing gets the plain file in a tenth of the bytes.
    boolean packing = !file.packed() && takesGzip(request);
    Download.File sent = packing ? new Download.File(file.download(), true) : file;
    Answer answer =
        new Answer(contentType(file), sent.bytes())
            .with("ETag", '"' + sent.sha256() + '"')
            .with("Cache-Control", "public, max-age=3600")
            .with("Vary", "Accept-Encoding")
            .with(
                "Content-Disposition",
                "attachment; filename=\"" + downloads.savedName(file.name()) + '"');
    return packing ? answer.with("Content-Encoding", "gzip") : answer;
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String header = request.getHeader("Accept-Encoding");
    // Unlike a missing Accept, a missing Accept-Encoding comes from clients that cannot unpack.
    return header != null && Accept.parse(header).names("gzip");
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
