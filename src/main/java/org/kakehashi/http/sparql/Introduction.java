package org.kakehashi.http.sparql;

import jakarta.servlet.http.HttpServletRequest;
import org.kakehashi.dataset.Snapshot;
import org.kakehashi.http.evaluation.BoundedBytes;
import org.kakehashi.http.feature.Answer;
import org.kakehashi.http.negotiation.Accept;
import org.kakehashi.http.negotiation.Languages;
import org.kakehashi.http.page.Pages;
import org.kakehashi.http.page.QueryView;
import org.kakehashi.text.Language;

/** What the endpoint says when it is asked no query: a form to people, RDF to programs. */
final class Introduction {
  private static final String ANY_TRIPLES = "SELECT ?s ?p ?o\nWHERE { ?s ?p ?o }\nLIMIT 10\n";
  private static final int MAX_BYTES = 1024 * 1024;

  private final Snapshot snapshot;
  private final ServiceDescription description;

  Introduction(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.description = new ServiceDescription(snapshot);
  }

  Answer answer(HttpServletRequest request) {
    Format format = Format.choose(Format.TRIPLES, Accept.of(request));
    return format.equals(Format.PAGE)
        ? form(request)
        : describe(format, request.getRequestURL().toString());
  }

  private Answer form(HttpServletRequest request) {
    Language language = Languages.of(request);
    String project = snapshot.description().title().in(language);
    QueryView view = new QueryView(project, example(), new QueryView.Nothing());
    return Answer.text(Format.PAGE.contentType(), Pages.of(request).query(view, language));
  }

  private String example() {
    return snapshot.queries().stream()
        .filter(query -> query.parameters().isEmpty())
        .findFirst()
        .map(query -> query.query().serialize())
        .orElse(ANY_TRIPLES);
  }

  private Answer describe(Format format, String endpoint) {
    BoundedBytes out = new BoundedBytes(MAX_BYTES);
    new TriplesWriter(format, ServiceDescription.PREFIXES, Long.MAX_VALUE)
        .write(description.of(endpoint), out);
    return new Answer(format.contentType(), out.toBytes());
  }
}
