package org.kakehashi.http.problem;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.kakehashi.query.NearNames;

/** Answers every path that no feature has, with those that there are. */
public final class NotFoundServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient List<String> paths;

  /** A servlet that tells of these paths. */
  public NotFoundServlet(List<String> paths) {
    this.paths = List.copyOf(paths);
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    List<String> near = NearNames.ranked(request.getRequestURI(), paths);
    throw new RequestRefused(
        ProblemKind.NOT_FOUND, String.join(", ", paths), String.join(", ", near));
  }
}
