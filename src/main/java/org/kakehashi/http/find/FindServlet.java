package org.kakehashi.http.find;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.problem.ProblemKind;
import org.kakehashi.http.problem.RequestRefused;
import org.kakehashi.search.SearchIndex;
import org.kakehashi.search.SearchResult;

/** Answers one search. */
final class FindServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final String JSON = "application/json";
  private static final String HTML = "text/html";
  private static final int ETAG_BYTES = 8;

  private final transient Snapshot snapshot;
  private final transient SearchIndex index;

  FindServlet(Snapshot snapshot, SearchIndex index) {
    this.snapshot = snapshot;
    this.index = index;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters parameters = Parameters.of(request);
    String type = type(request, parameters);
    RequestReader read = new RequestReader(parameters, index);
    SearchResult result = index.search(read.request());
    Found found = new Found(snapshot, parameters, read.request(), result);
    boolean page = type.equals(HTML);
    String body =
        page
            ? Pages.search(new FindPage(found, index).view(), found.language())
            : FindJson.of(found);
    String tag = tag(body);
    Answer answer =
        Arrays.asList(String.valueOf(request.getHeader("If-None-Match")).split("\\s*,\\s*"))
                .contains(tag)
            ? Answer.notModified()
            : Answer.text(page ? HTML + ";charset=utf-8" : JSON, body);
    return answer
        .with("ETag", tag)
        .with("Cache-Control", "public, no-cache")
        .with("Content-Language", found.language().tag());
  }

  private static String type(HttpServletRequest request, Parameters parameters) {
    return switch (parameters.one("format").orElse("")) {
      case "" ->
          Accept.parse(request.getHeader("Accept"))
              .choose(List.of(JSON, HTML))
              .orElseThrow(
                  () -> new RequestRefused(ProblemKind.NOT_ACCEPTABLE, JSON + ", " + HTML));
      case "json" -> JSON;
      case "html" -> HTML;
      default -> throw parameters.bad("format", "json, html");
    };
  }

  /** The release and the bytes: what is equal in both is the same answer to the same question. */
  private String tag(String body) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
      return "\""
          + snapshot.releaseId()
          + "-"
          + HexFormat.of().formatHex(digest, 0, ETAG_BYTES)
          + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
