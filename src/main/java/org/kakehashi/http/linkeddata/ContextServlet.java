package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;

/** Serves the context of our JSON-LD. */
final class ContextServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  ContextServlet(Snapshot snapshot) {
    this.answer = Answer.text("application/ld+json", JsonLdContext.of(snapshot).toString());
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    return answer;
  }
}
