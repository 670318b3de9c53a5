package org.kakehashi.http.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.feature.ReadServlet;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.negotiation.Languages;
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
    ApiFormat format =
        ApiFormat.choose(
            Optional.ofNullable(request.getParameter("format")),
            Accept.parse(request.getHeader("Accept")),
            List.of(ApiFormat.JSON, ApiFormat.HTML));
    Language language = Languages.of(request);
    EntityTag tag = tag(format, language);
    return tag.heldBy(request) ? tag.on(Answer.notModified()) : tag.on(list.as(format, language));
  }

  /** A snapshot never changes, so the tag is known before the query runs. */
  private Answer query(HttpServletRequest request, String name) {
    ApiRequest asked = ApiRequest.read(request, catalogue.get(name));
    Query bound = answers.bind(asked);
    EntityTag tag = tag(asked.format(), asked.language());
    return tag.heldBy(request)
        ? tag.on(Answer.notModified())
        : tag.on(answers.answer(asked, bound));
  }

  private EntityTag tag(ApiFormat format, Language language) {
    return new EntityTag(
        catalogue.snapshot().releaseId(), format.shortName() + "-" + language.tag());
  }
}
