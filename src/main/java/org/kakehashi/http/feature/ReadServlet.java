package org.kakehashi.http.feature;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.kakehashi.http.problem.RequestRefused;

/** A servlet that answers GET, HEAD and OPTIONS, in what each server keeps of its answers. */
public abstract class ReadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ALLOWED = "GET, HEAD, OPTIONS";

  /**
   * The answer to a GET; problems are thrown. It may depend on the address and on the headers
   * Accept and Accept-Language, and on nothing else of the request.
   */
  protected abstract Answer answer(HttpServletRequest request);

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getMethod()) {
      case "GET", "HEAD" -> {
        response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
        kept().answer(request, this::answer).send(request, response);
      }
      case "OPTIONS" -> options(response, ALLOWED);
      default -> throw RequestRefused.method(request.getMethod(), ALLOWED);
    }
  }

  private Representations kept() {
    return (Representations)
        Objects.requireNonNull(getServletContext().getAttribute(Representations.ATTRIBUTE));
  }

  /** Answers OPTIONS, which is also how a browser asks whether another site may read. */
  public static void options(HttpServletResponse response, String allowed) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    response.setHeader("Allow", allowed);
    response.setHeader("Access-Control-Allow-Methods", allowed);
    response.setHeader(
        "Access-Control-Allow-Headers",
        "Accept, Accept-Language, Content-Type, If-None-Match, X-Request-Id");
    response.setHeader("Access-Control-Max-Age", "86400");
  }
}
