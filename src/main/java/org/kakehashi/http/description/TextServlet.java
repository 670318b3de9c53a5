package org.kakehashi.http.description;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;

/** Serves a text that depends on nothing but the address of the server. */
final class TextServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final String contentType;
  private final transient UnaryOperator<String> text;

  /**
   * A servlet.
   *
   * @param text gives the text for the address of the server's root
   */
  TextServlet(String contentType, UnaryOperator<String> text) {
    this.contentType = contentType;
    this.text = text;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    Parameters.require(request, List.of());
    return Answer.text(contentType, text.apply(Address.root(request)));
  }
}
