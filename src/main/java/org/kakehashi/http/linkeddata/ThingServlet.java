package org.kakehashi.http.linkeddata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;

/**
 * Answers for a thing, which cannot be sent, by naming the document about it.
 *
 * @see <a href="https://www.w3.org/TR/cooluris/#r303gendocument">Cool URIs, 4.2</a>
 */
final class ThingServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;
  private static final int SEE_OTHER = 303;

  private final transient Resolver resolver;

  ThingServlet(Resolver resolver) {
    this.resolver = resolver;
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    String path = path(request);
    DocumentRequest wanted = DocumentRequest.of(request, path, resolver);
    boolean whole = resolver.knows(path) || path.equals(wanted.thingPath());
    String thing = whole ? path : wanted.thingPath();
    return resolver
        .gone(request, thing, successor -> "/" + Address.encode(successor))
        .orElseGet(() -> seeOther(request, thing, whole ? "" : "." + wanted.format().shortName()));
  }

  private Answer seeOther(HttpServletRequest request, String thing, String extension) {
    String document = Addresses.document(resolver.documented(request, thing)) + extension;
    return Answer.redirect(SEE_OTHER, document + Address.query(request))
        .with("Link", "<" + document + ">; rel=\"describedby\"");
  }

  private static String path(HttpServletRequest request) {
    String below = Optional.ofNullable(request.getPathInfo()).orElse("");
    return request.getServletPath().substring(1) + below;
  }
}
