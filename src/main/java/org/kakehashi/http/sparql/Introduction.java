package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.text.Language;

/** What the endpoint says when it is asked no query: a form to people, RDF to programs. */
final class Introduction {
  private static final int SEE_OTHER = 303;
  private static final int MAX_BYTES = 1024 * 1024;

  private final SparqlPage page;
  private final ServiceDescription description;

  Introduction(Snapshot snapshot, SparqlPage page) {
    this.page = page;
    this.description = new ServiceDescription(snapshot);
  }

  Answer answer(HttpServletRequest request) {
    Format format = Format.choose(Format.TRIPLES, Accept.of(request));
    return format.equals(Format.PAGE)
        ? form(request)
        : describe(format, request.getRequestURL().toString());
  }

  /** An example that is to run has a short address, which leads to that of its text. */
  private Answer form(HttpServletRequest request) {
    Language language = Languages.of(request);
    String example = request.getParameter(SparqlRequest.EXAMPLE);
    if (example != null && request.getParameter(SparqlRequest.RUN) != null) {
      return Answer.redirect(SEE_OTHER, page.running(example, language));
    }
    return Answer.text(Format.PAGE.contentType(), page.begin(request, language));
  }

  private Answer describe(Format format, String endpoint) {
    BoundedBytes out = new BoundedBytes(MAX_BYTES);
    new TriplesWriter(format, ServiceDescription.PREFIXES, Long.MAX_VALUE)
        .write(description.of(endpoint), out);
    return new Answer(format.contentType(), out.toBytes());
  }
}
