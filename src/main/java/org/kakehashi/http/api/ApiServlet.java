package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.kakehashi.http.feature.Address;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.Negotiation;
import org.kakehashi.http.feature.Parameters;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.text.Language;

/** Answers /api with the list of queries, and /api/NAME with the rows of one. */
final class ApiServlet extends ReadServlet {
  private static final long serialVersionUID = 1L;

  private final transient ApiCatalogue catalogue;
  private final transient QueryAnswer answers;
  private final transient QueryList list;

  ApiServlet(ApiCatalogue catalogue, QueryAnswer answers) {
    this.catalogue = catalogue;
    this.answers = answers;
    this.list = new QueryList(catalogue);
  }

  @Override
  protected Answer answer(HttpServletRequest request) {
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
    return path.isEmpty() ? list(request) : query(request, path);
  }

  private Answer list(HttpServletRequest request) {
    Parameters.require(request, List.of("lang", "format"));
    ApiFormat format = Negotiation.choose(request, List.of(ApiFormat.JSON, ApiFormat.HTML));
    Language language = Languages.of(request);
    return list.as(format, Pages.of(request), language, Address.root(request));
  }

  private Answer query(HttpServletRequest request, String name) {
    return answers.answer(request, catalogue.get(name), Pages.of(request));
  }
}
